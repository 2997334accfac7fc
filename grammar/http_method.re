//: word http_method - the methods of RFC 9110 9.3 and RFC 5789 (case matters)
//: is GET
//: is HEAD
//: is POST
//: is PUT
//: is DELETE
//: is CONNECT
//: is OPTIONS
//: is TRACE
//: is PATCH
#include "http_method.h"

/*!re2c
    re2c:define:YYCTYPE  = "unsigned char";
    re2c:define:YYCURSOR = p;
    re2c:define:YYMARKER = mark;
    re2c:yyfill:enable   = 0;
*/

/* One block per length: no byte behind p + n is looked at. */
int sb_http_method(const unsigned char *p, size_t n)
{
    const unsigned char *mark;

    (void)mark;
    switch (n) {
    case 3:
        /*!re2c
            "GET" { return SB_HTTP_METHOD_GET; }
            "PUT" { return SB_HTTP_METHOD_PUT; }
            *     { return SB_HTTP_METHOD_OTHER; }
        */
    case 4:
        /*!re2c
            "HEAD" { return SB_HTTP_METHOD_HEAD; }
            "POST" { return SB_HTTP_METHOD_POST; }
            *      { return SB_HTTP_METHOD_OTHER; }
        */
    case 5:
        /*!re2c
            "TRACE" { return SB_HTTP_METHOD_TRACE; }
            "PATCH" { return SB_HTTP_METHOD_PATCH; }
            *       { return SB_HTTP_METHOD_OTHER; }
        */
    case 6:
        /*!re2c
            "DELETE" { return SB_HTTP_METHOD_DELETE; }
            *        { return SB_HTTP_METHOD_OTHER; }
        */
    case 7:
        /*!re2c
            "CONNECT" { return SB_HTTP_METHOD_CONNECT; }
            "OPTIONS" { return SB_HTTP_METHOD_OPTIONS; }
            *         { return SB_HTTP_METHOD_OTHER; }
        */
    default:
        return SB_HTTP_METHOD_OTHER;
    }
}
