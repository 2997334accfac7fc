//: word media_type - the media type of a file, known by the ending of its name
//: is HTML
//: is CSS
//: is JS
//: is JSON
//: is MANIFEST
//: is XML
//: is TEXT
//: is CSV
//: is PNG
//: is JPEG
//: is GIF
//: is WEBP
//: is SVG
//: is ICON
//: is WOFF
//: is WOFF2
//: is WASM
//: is PDF
//: is ZIP
//: is GZIP
//: is MP3
//: is OGG
//: is WAV
//: is MP4
//: is WEBM
//: is RSS - not on boards
//: is ATOM - not on boards
//: is XHTML - not on boards
//: is MARKDOWN - not on boards
//: is CALENDAR - not on boards
//: is VCARD - not on boards
//: is VTT - not on boards
//: is APNG - not on boards
//: is AVIF - not on boards
//: is BMP - not on boards
//: is TIFF - not on boards
//: is TTF - not on boards
//: is OTF - not on boards
//: is TAR - not on boards
//: is SEVEN - not on boards
//: is BZIP2 - not on boards
//: is XZ - not on boards
//: is ZSTD - not on boards
//: is OPUS - not on boards
//: is FLAC - not on boards
//: is AAC - not on boards
//: is M4A - not on boards
//: is WEBA - not on boards
//: is MIDI - not on boards
//: is OGV - not on boards
//: is MOV - not on boards
//: is AVI - not on boards
//: is MPEG - not on boards
//: is M3U8 - not on boards
//: is RTF - not on boards
//: is EPUB - not on boards
//: is DOC - not on boards
//: is DOCX - not on boards
//: is XLS - not on boards
//: is XLSX - not on boards
//: is PPTX - not on boards
//: is ODT - not on boards
//: is ODS - not on boards
//: is GLB - not on boards
//: is STL - not on boards
//: is BINARY - not on boards
//: also sb_media_type_name - const char *sb_media_type_name(int type);  /* as Content-Type says it; octets when unknown */
#include "media_type.h"

/*!re2c
    re2c:define:YYCTYPE  = "unsigned char";
    re2c:define:YYCURSOR = p;
    re2c:define:YYMARKER = mark;
    re2c:yyfill:enable   = 0;
*/

const char *sb_media_type_name(int type)
{
    static const char *const names[SB_MEDIA_TYPE_COUNT] = {
        [SB_MEDIA_TYPE_OTHER] = "application/octet-stream",
        [SB_MEDIA_TYPE_HTML] = "text/html; charset=utf-8",
        [SB_MEDIA_TYPE_CSS] = "text/css; charset=utf-8",
        [SB_MEDIA_TYPE_JS] = "text/javascript; charset=utf-8",
        [SB_MEDIA_TYPE_JSON] = "application/json",
        [SB_MEDIA_TYPE_MANIFEST] = "application/manifest+json",
        [SB_MEDIA_TYPE_XML] = "application/xml",
        [SB_MEDIA_TYPE_RSS] = "application/rss+xml",
        [SB_MEDIA_TYPE_ATOM] = "application/atom+xml",
        [SB_MEDIA_TYPE_XHTML] = "application/xhtml+xml",
        [SB_MEDIA_TYPE_TEXT] = "text/plain; charset=utf-8",
        [SB_MEDIA_TYPE_MARKDOWN] = "text/markdown; charset=utf-8",
        [SB_MEDIA_TYPE_CSV] = "text/csv; charset=utf-8",
        [SB_MEDIA_TYPE_CALENDAR] = "text/calendar; charset=utf-8",
        [SB_MEDIA_TYPE_VCARD] = "text/vcard; charset=utf-8",
        [SB_MEDIA_TYPE_VTT] = "text/vtt; charset=utf-8",
        [SB_MEDIA_TYPE_PNG] = "image/png",
        [SB_MEDIA_TYPE_APNG] = "image/apng",
        [SB_MEDIA_TYPE_JPEG] = "image/jpeg",
        [SB_MEDIA_TYPE_GIF] = "image/gif",
        [SB_MEDIA_TYPE_WEBP] = "image/webp",
        [SB_MEDIA_TYPE_AVIF] = "image/avif",
        [SB_MEDIA_TYPE_SVG] = "image/svg+xml",
        [SB_MEDIA_TYPE_ICON] = "image/x-icon",
        [SB_MEDIA_TYPE_BMP] = "image/bmp",
        [SB_MEDIA_TYPE_TIFF] = "image/tiff",
        [SB_MEDIA_TYPE_WOFF] = "font/woff",
        [SB_MEDIA_TYPE_WOFF2] = "font/woff2",
        [SB_MEDIA_TYPE_TTF] = "font/ttf",
        [SB_MEDIA_TYPE_OTF] = "font/otf",
        [SB_MEDIA_TYPE_WASM] = "application/wasm",
        [SB_MEDIA_TYPE_PDF] = "application/pdf",
        [SB_MEDIA_TYPE_ZIP] = "application/zip",
        [SB_MEDIA_TYPE_GZIP] = "application/gzip",
        [SB_MEDIA_TYPE_TAR] = "application/x-tar",
        [SB_MEDIA_TYPE_SEVEN] = "application/x-7z-compressed",
        [SB_MEDIA_TYPE_BZIP2] = "application/x-bzip2",
        [SB_MEDIA_TYPE_XZ] = "application/x-xz",
        [SB_MEDIA_TYPE_ZSTD] = "application/zstd",
        [SB_MEDIA_TYPE_MP3] = "audio/mpeg",
        [SB_MEDIA_TYPE_OGG] = "audio/ogg",
        [SB_MEDIA_TYPE_OPUS] = "audio/opus",
        [SB_MEDIA_TYPE_WAV] = "audio/wav",
        [SB_MEDIA_TYPE_FLAC] = "audio/flac",
        [SB_MEDIA_TYPE_AAC] = "audio/aac",
        [SB_MEDIA_TYPE_M4A] = "audio/mp4",
        [SB_MEDIA_TYPE_WEBA] = "audio/webm",
        [SB_MEDIA_TYPE_MIDI] = "audio/midi",
        [SB_MEDIA_TYPE_MP4] = "video/mp4",
        [SB_MEDIA_TYPE_WEBM] = "video/webm",
        [SB_MEDIA_TYPE_OGV] = "video/ogg",
        [SB_MEDIA_TYPE_MOV] = "video/quicktime",
        [SB_MEDIA_TYPE_AVI] = "video/x-msvideo",
        [SB_MEDIA_TYPE_MPEG] = "video/mpeg",
        [SB_MEDIA_TYPE_M3U8] = "application/vnd.apple.mpegurl",
        [SB_MEDIA_TYPE_RTF] = "application/rtf",
        [SB_MEDIA_TYPE_EPUB] = "application/epub+zip",
        [SB_MEDIA_TYPE_DOC] = "application/msword",
        [SB_MEDIA_TYPE_DOCX] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [SB_MEDIA_TYPE_XLS] = "application/vnd.ms-excel",
        [SB_MEDIA_TYPE_XLSX] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [SB_MEDIA_TYPE_PPTX] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [SB_MEDIA_TYPE_ODT] = "application/vnd.oasis.opendocument.text",
        [SB_MEDIA_TYPE_ODS] = "application/vnd.oasis.opendocument.spreadsheet",
        [SB_MEDIA_TYPE_GLB] = "model/gltf-binary",
        [SB_MEDIA_TYPE_STL] = "model/stl",
        [SB_MEDIA_TYPE_BINARY] = "application/octet-stream",
    };

    return names[type > 0 && type < SB_MEDIA_TYPE_COUNT ? type : 0];
}

#define LONGEST 11

/* How long the ending of a name is, what stands behind the last dot of its last segment: 0 when there is none or when it
 * is too long to be known. */
static size_t ending(const unsigned char *p, size_t n)
{
    size_t k = 0;

    while (k < n && k <= LONGEST && p[n - k - 1] != '.' && p[n - k - 1] != '/')
        k++;
    return k == n || k > LONGEST || p[n - k - 1] != '.' ? 0 : k;
}

/* p..p+n in lower case and with a NUL behind it. */
static const unsigned char *lower(const unsigned char *p, size_t n, unsigned char low[LONGEST + 1])
{
    size_t i;

    for (i = 0; i < n; i++)
        low[i] = p[i] >= 'A' && p[i] <= 'Z' ? (unsigned char)(p[i] | 0x20) : p[i] ? p[i] : '.';     /* a NUL would end it */
    low[n] = 0;
    return low;
}

/* The type that belongs to the ending p..p+n. */
static int type_of(const unsigned char *p, size_t n)
{
    unsigned char low[LONGEST + 1];
    const unsigned char *mark;

    (void)mark;
    p = lower(p, n, low);
    /*!re2c
        end = "\x00";

        ( "htm" | "html" ) end                         { return SB_MEDIA_TYPE_HTML; }
        "css" end                                      { return SB_MEDIA_TYPE_CSS; }
        ( "js" | "mjs" ) end                           { return SB_MEDIA_TYPE_JS; }
        ( "json" | "map" ) end                         { return SB_MEDIA_TYPE_JSON; }
        "webmanifest" end                              { return SB_MEDIA_TYPE_MANIFEST; }
        ( "xml" | "xsl" ) end                          { return SB_MEDIA_TYPE_XML; }
        "rss" end                                      { return SB_MEDIA_TYPE_RSS; }
        "atom" end                                     { return SB_MEDIA_TYPE_ATOM; }
        "xhtml" end                                    { return SB_MEDIA_TYPE_XHTML; }
        ( "txt" | "log" | "ini" | "conf" | "cfg" ) end { return SB_MEDIA_TYPE_TEXT; }
        "md" end                                       { return SB_MEDIA_TYPE_MARKDOWN; }
        "csv" end                                      { return SB_MEDIA_TYPE_CSV; }
        "ics" end                                      { return SB_MEDIA_TYPE_CALENDAR; }
        "vcf" end                                      { return SB_MEDIA_TYPE_VCARD; }
        "vtt" end                                      { return SB_MEDIA_TYPE_VTT; }
        "png" end                                      { return SB_MEDIA_TYPE_PNG; }
        "apng" end                                     { return SB_MEDIA_TYPE_APNG; }
        ( "jpg" | "jpeg" ) end                         { return SB_MEDIA_TYPE_JPEG; }
        "gif" end                                      { return SB_MEDIA_TYPE_GIF; }
        "webp" end                                     { return SB_MEDIA_TYPE_WEBP; }
        "avif" end                                     { return SB_MEDIA_TYPE_AVIF; }
        "svg" end                                      { return SB_MEDIA_TYPE_SVG; }
        "ico" end                                      { return SB_MEDIA_TYPE_ICON; }
        "bmp" end                                      { return SB_MEDIA_TYPE_BMP; }
        ( "tif" | "tiff" ) end                         { return SB_MEDIA_TYPE_TIFF; }
        "woff" end                                     { return SB_MEDIA_TYPE_WOFF; }
        "woff2" end                                    { return SB_MEDIA_TYPE_WOFF2; }
        "ttf" end                                      { return SB_MEDIA_TYPE_TTF; }
        "otf" end                                      { return SB_MEDIA_TYPE_OTF; }
        "wasm" end                                     { return SB_MEDIA_TYPE_WASM; }
        "pdf" end                                      { return SB_MEDIA_TYPE_PDF; }
        "zip" end                                      { return SB_MEDIA_TYPE_ZIP; }
        ( "gz" | "tgz" ) end                           { return SB_MEDIA_TYPE_GZIP; }
        "tar" end                                      { return SB_MEDIA_TYPE_TAR; }
        "7z" end                                       { return SB_MEDIA_TYPE_SEVEN; }
        "bz2" end                                      { return SB_MEDIA_TYPE_BZIP2; }
        "xz" end                                       { return SB_MEDIA_TYPE_XZ; }
        "zst" end                                      { return SB_MEDIA_TYPE_ZSTD; }
        "mp3" end                                      { return SB_MEDIA_TYPE_MP3; }
        ( "ogg" | "oga" ) end                          { return SB_MEDIA_TYPE_OGG; }
        "opus" end                                     { return SB_MEDIA_TYPE_OPUS; }
        "wav" end                                      { return SB_MEDIA_TYPE_WAV; }
        "flac" end                                     { return SB_MEDIA_TYPE_FLAC; }
        "aac" end                                      { return SB_MEDIA_TYPE_AAC; }
        "m4a" end                                      { return SB_MEDIA_TYPE_M4A; }
        "weba" end                                     { return SB_MEDIA_TYPE_WEBA; }
        ( "mid" | "midi" ) end                         { return SB_MEDIA_TYPE_MIDI; }
        ( "mp4" | "m4v" ) end                          { return SB_MEDIA_TYPE_MP4; }
        "webm" end                                     { return SB_MEDIA_TYPE_WEBM; }
        "ogv" end                                      { return SB_MEDIA_TYPE_OGV; }
        "mov" end                                      { return SB_MEDIA_TYPE_MOV; }
        "avi" end                                      { return SB_MEDIA_TYPE_AVI; }
        ( "mpg" | "mpeg" ) end                         { return SB_MEDIA_TYPE_MPEG; }
        "m3u8" end                                     { return SB_MEDIA_TYPE_M3U8; }
        "rtf" end                                      { return SB_MEDIA_TYPE_RTF; }
        "epub" end                                     { return SB_MEDIA_TYPE_EPUB; }
        "doc" end                                      { return SB_MEDIA_TYPE_DOC; }
        "docx" end                                     { return SB_MEDIA_TYPE_DOCX; }
        "xls" end                                      { return SB_MEDIA_TYPE_XLS; }
        "xlsx" end                                     { return SB_MEDIA_TYPE_XLSX; }
        "pptx" end                                     { return SB_MEDIA_TYPE_PPTX; }
        "odt" end                                      { return SB_MEDIA_TYPE_ODT; }
        "ods" end                                      { return SB_MEDIA_TYPE_ODS; }
        "glb" end                                      { return SB_MEDIA_TYPE_GLB; }
        "stl" end                                      { return SB_MEDIA_TYPE_STL; }
        ( "bin" | "elf" | "hex" | "img" ) end          { return SB_MEDIA_TYPE_BINARY; }
        *                                              { return SB_MEDIA_TYPE_OTHER; }
    */
}

int sb_media_type(const unsigned char *p, size_t n)
{
    size_t k = ending(p, n);

    return type_of(p + n - k, k);
}
