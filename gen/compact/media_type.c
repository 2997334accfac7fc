/* media_type - printed by tools/gen from grammar/media_type.re; do not edit. */
#include "media_type.h"
#include "table.h"

const char *sb_media_type_name(int type)
{
#if SB_FEW_WORDS
    static const char texts[] =
        "application/octet-stream\0"
        "text/html; charset=utf-8\0"
        "text/css; charset=utf-8\0"
        "text/javascript; charset=utf-8\0"
        "application/json\0"
        "application/manifest+json\0"
        "application/xml\0"
        "text/plain; charset=utf-8\0"
        "text/csv; charset=utf-8\0"
        "image/png\0"
        "image/jpeg\0"
        "image/gif\0"
        "image/webp\0"
        "image/svg+xml\0"
        "image/x-icon\0"
        "font/woff\0"
        "font/woff2\0"
        "application/wasm\0"
        "application/pdf\0"
        "application/zip\0"
        "application/gzip\0"
        "audio/mpeg\0"
        "audio/ogg\0"
        "audio/wav\0"
        "video/mp4\0"
        "video/webm\0";
    static const uint16_t names[] = {
        [SB_MEDIA_TYPE_OTHER] = 0,
        [SB_MEDIA_TYPE_HTML] = 25,
        [SB_MEDIA_TYPE_CSS] = 50,
        [SB_MEDIA_TYPE_JS] = 74,
        [SB_MEDIA_TYPE_JSON] = 105,
        [SB_MEDIA_TYPE_MANIFEST] = 122,
        [SB_MEDIA_TYPE_XML] = 148,
        [SB_MEDIA_TYPE_TEXT] = 164,
        [SB_MEDIA_TYPE_CSV] = 190,
        [SB_MEDIA_TYPE_PNG] = 214,
        [SB_MEDIA_TYPE_JPEG] = 224,
        [SB_MEDIA_TYPE_GIF] = 235,
        [SB_MEDIA_TYPE_WEBP] = 245,
        [SB_MEDIA_TYPE_SVG] = 256,
        [SB_MEDIA_TYPE_ICON] = 270,
        [SB_MEDIA_TYPE_WOFF] = 283,
        [SB_MEDIA_TYPE_WOFF2] = 293,
        [SB_MEDIA_TYPE_WASM] = 304,
        [SB_MEDIA_TYPE_PDF] = 321,
        [SB_MEDIA_TYPE_ZIP] = 337,
        [SB_MEDIA_TYPE_GZIP] = 353,
        [SB_MEDIA_TYPE_MP3] = 370,
        [SB_MEDIA_TYPE_OGG] = 381,
        [SB_MEDIA_TYPE_WAV] = 391,
        [SB_MEDIA_TYPE_MP4] = 401,
        [SB_MEDIA_TYPE_WEBM] = 411,
    };
#else
    static const char texts[] =
        "application/octet-stream\0"
        "text/html; charset=utf-8\0"
        "text/css; charset=utf-8\0"
        "text/javascript; charset=utf-8\0"
        "application/json\0"
        "application/manifest+json\0"
        "application/xml\0"
        "application/rss+xml\0"
        "application/atom+xml\0"
        "application/xhtml+xml\0"
        "text/plain; charset=utf-8\0"
        "text/markdown; charset=utf-8\0"
        "text/csv; charset=utf-8\0"
        "text/calendar; charset=utf-8\0"
        "text/vcard; charset=utf-8\0"
        "text/vtt; charset=utf-8\0"
        "image/png\0"
        "image/apng\0"
        "image/jpeg\0"
        "image/gif\0"
        "image/webp\0"
        "image/avif\0"
        "image/svg+xml\0"
        "image/x-icon\0"
        "image/bmp\0"
        "image/tiff\0"
        "font/woff\0"
        "font/woff2\0"
        "font/ttf\0"
        "font/otf\0"
        "application/wasm\0"
        "application/pdf\0"
        "application/zip\0"
        "application/gzip\0"
        "application/x-tar\0"
        "application/x-7z-compressed\0"
        "application/x-bzip2\0"
        "application/x-xz\0"
        "application/zstd\0"
        "audio/mpeg\0"
        "audio/ogg\0"
        "audio/opus\0"
        "audio/wav\0"
        "audio/flac\0"
        "audio/aac\0"
        "audio/mp4\0"
        "audio/webm\0"
        "audio/midi\0"
        "video/mp4\0"
        "video/webm\0"
        "video/ogg\0"
        "video/quicktime\0"
        "video/x-msvideo\0"
        "video/mpeg\0"
        "application/vnd.apple.mpegurl\0"
        "application/rtf\0"
        "application/epub+zip\0"
        "application/msword\0"
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document\0"
        "application/vnd.ms-excel\0"
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\0"
        "application/vnd.openxmlformats-officedocument.presentationml.presentation\0"
        "application/vnd.oasis.opendocument.text\0"
        "application/vnd.oasis.opendocument.spreadsheet\0"
        "model/gltf-binary\0"
        "model/stl\0";
    static const uint16_t names[] = {
        [SB_MEDIA_TYPE_OTHER] = 0,
        [SB_MEDIA_TYPE_HTML] = 25,
        [SB_MEDIA_TYPE_CSS] = 50,
        [SB_MEDIA_TYPE_JS] = 74,
        [SB_MEDIA_TYPE_JSON] = 105,
        [SB_MEDIA_TYPE_MANIFEST] = 122,
        [SB_MEDIA_TYPE_XML] = 148,
        [SB_MEDIA_TYPE_RSS] = 164,
        [SB_MEDIA_TYPE_ATOM] = 184,
        [SB_MEDIA_TYPE_XHTML] = 205,
        [SB_MEDIA_TYPE_TEXT] = 227,
        [SB_MEDIA_TYPE_MARKDOWN] = 253,
        [SB_MEDIA_TYPE_CSV] = 282,
        [SB_MEDIA_TYPE_CALENDAR] = 306,
        [SB_MEDIA_TYPE_VCARD] = 335,
        [SB_MEDIA_TYPE_VTT] = 361,
        [SB_MEDIA_TYPE_PNG] = 385,
        [SB_MEDIA_TYPE_APNG] = 395,
        [SB_MEDIA_TYPE_JPEG] = 406,
        [SB_MEDIA_TYPE_GIF] = 417,
        [SB_MEDIA_TYPE_WEBP] = 427,
        [SB_MEDIA_TYPE_AVIF] = 438,
        [SB_MEDIA_TYPE_SVG] = 449,
        [SB_MEDIA_TYPE_ICON] = 463,
        [SB_MEDIA_TYPE_BMP] = 476,
        [SB_MEDIA_TYPE_TIFF] = 486,
        [SB_MEDIA_TYPE_WOFF] = 497,
        [SB_MEDIA_TYPE_WOFF2] = 507,
        [SB_MEDIA_TYPE_TTF] = 518,
        [SB_MEDIA_TYPE_OTF] = 527,
        [SB_MEDIA_TYPE_WASM] = 536,
        [SB_MEDIA_TYPE_PDF] = 553,
        [SB_MEDIA_TYPE_ZIP] = 569,
        [SB_MEDIA_TYPE_GZIP] = 585,
        [SB_MEDIA_TYPE_TAR] = 602,
        [SB_MEDIA_TYPE_SEVEN] = 620,
        [SB_MEDIA_TYPE_BZIP2] = 648,
        [SB_MEDIA_TYPE_XZ] = 668,
        [SB_MEDIA_TYPE_ZSTD] = 685,
        [SB_MEDIA_TYPE_MP3] = 702,
        [SB_MEDIA_TYPE_OGG] = 713,
        [SB_MEDIA_TYPE_OPUS] = 723,
        [SB_MEDIA_TYPE_WAV] = 734,
        [SB_MEDIA_TYPE_FLAC] = 744,
        [SB_MEDIA_TYPE_AAC] = 755,
        [SB_MEDIA_TYPE_M4A] = 765,
        [SB_MEDIA_TYPE_WEBA] = 775,
        [SB_MEDIA_TYPE_MIDI] = 786,
        [SB_MEDIA_TYPE_MP4] = 797,
        [SB_MEDIA_TYPE_WEBM] = 807,
        [SB_MEDIA_TYPE_OGV] = 818,
        [SB_MEDIA_TYPE_MOV] = 828,
        [SB_MEDIA_TYPE_AVI] = 844,
        [SB_MEDIA_TYPE_MPEG] = 860,
        [SB_MEDIA_TYPE_M3U8] = 871,
        [SB_MEDIA_TYPE_RTF] = 901,
        [SB_MEDIA_TYPE_EPUB] = 917,
        [SB_MEDIA_TYPE_DOC] = 938,
        [SB_MEDIA_TYPE_DOCX] = 957,
        [SB_MEDIA_TYPE_XLS] = 1029,
        [SB_MEDIA_TYPE_XLSX] = 1054,
        [SB_MEDIA_TYPE_PPTX] = 1120,
        [SB_MEDIA_TYPE_ODT] = 1194,
        [SB_MEDIA_TYPE_ODS] = 1234,
        [SB_MEDIA_TYPE_GLB] = 1281,
        [SB_MEDIA_TYPE_STL] = 1299,
        [SB_MEDIA_TYPE_BINARY] = 0,
    };
#endif

    return texts + names[type > 0 && type < SB_MEDIA_TYPE_COUNT ? type : 0];
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

#if SB_FEW_WORDS
static const uint8_t words[] = {
    2, 2,
    SB_MEDIA_TYPE_GZIP, 'g', 'z',
    SB_MEDIA_TYPE_JS, 'j', 's',
    3, 25,
    SB_MEDIA_TYPE_TEXT, 'c', 'f', 'g',
    SB_MEDIA_TYPE_CSS, 'c', 's', 's',
    SB_MEDIA_TYPE_CSV, 'c', 's', 'v',
    SB_MEDIA_TYPE_GIF, 'g', 'i', 'f',
    SB_MEDIA_TYPE_HTML, 'h', 't', 'm',
    SB_MEDIA_TYPE_ICON, 'i', 'c', 'o',
    SB_MEDIA_TYPE_TEXT, 'i', 'n', 'i',
    SB_MEDIA_TYPE_JPEG, 'j', 'p', 'g',
    SB_MEDIA_TYPE_TEXT, 'l', 'o', 'g',
    SB_MEDIA_TYPE_MP4, 'm', '4', 'v',
    SB_MEDIA_TYPE_JSON, 'm', 'a', 'p',
    SB_MEDIA_TYPE_JS, 'm', 'j', 's',
    SB_MEDIA_TYPE_MP3, 'm', 'p', '3',
    SB_MEDIA_TYPE_MP4, 'm', 'p', '4',
    SB_MEDIA_TYPE_OGG, 'o', 'g', 'a',
    SB_MEDIA_TYPE_OGG, 'o', 'g', 'g',
    SB_MEDIA_TYPE_PDF, 'p', 'd', 'f',
    SB_MEDIA_TYPE_PNG, 'p', 'n', 'g',
    SB_MEDIA_TYPE_SVG, 's', 'v', 'g',
    SB_MEDIA_TYPE_GZIP, 't', 'g', 'z',
    SB_MEDIA_TYPE_TEXT, 't', 'x', 't',
    SB_MEDIA_TYPE_WAV, 'w', 'a', 'v',
    SB_MEDIA_TYPE_XML, 'x', 'm', 'l',
    SB_MEDIA_TYPE_XML, 'x', 's', 'l',
    SB_MEDIA_TYPE_ZIP, 'z', 'i', 'p',
    4, 8,
    SB_MEDIA_TYPE_TEXT, 'c', 'o', 'n', 'f',
    SB_MEDIA_TYPE_HTML, 'h', 't', 'm', 'l',
    SB_MEDIA_TYPE_JPEG, 'j', 'p', 'e', 'g',
    SB_MEDIA_TYPE_JSON, 'j', 's', 'o', 'n',
    SB_MEDIA_TYPE_WASM, 'w', 'a', 's', 'm',
    SB_MEDIA_TYPE_WEBM, 'w', 'e', 'b', 'm',
    SB_MEDIA_TYPE_WEBP, 'w', 'e', 'b', 'p',
    SB_MEDIA_TYPE_WOFF, 'w', 'o', 'f', 'f',
    5, 1,
    SB_MEDIA_TYPE_WOFF2, 'w', 'o', 'f', 'f', '2',
    11, 1,
    SB_MEDIA_TYPE_MANIFEST, 'w', 'e', 'b', 'm', 'a', 'n', 'i', 'f', 'e', 's', 't',
    255, 0
};
#else
static const uint8_t words[] = {
    2, 5,
    SB_MEDIA_TYPE_SEVEN, '7', 'z',
    SB_MEDIA_TYPE_GZIP, 'g', 'z',
    SB_MEDIA_TYPE_JS, 'j', 's',
    SB_MEDIA_TYPE_MARKDOWN, 'm', 'd',
    SB_MEDIA_TYPE_XZ, 'x', 'z',
    3, 54,
    SB_MEDIA_TYPE_AAC, 'a', 'a', 'c',
    SB_MEDIA_TYPE_AVI, 'a', 'v', 'i',
    SB_MEDIA_TYPE_BINARY, 'b', 'i', 'n',
    SB_MEDIA_TYPE_BMP, 'b', 'm', 'p',
    SB_MEDIA_TYPE_BZIP2, 'b', 'z', '2',
    SB_MEDIA_TYPE_TEXT, 'c', 'f', 'g',
    SB_MEDIA_TYPE_CSS, 'c', 's', 's',
    SB_MEDIA_TYPE_CSV, 'c', 's', 'v',
    SB_MEDIA_TYPE_DOC, 'd', 'o', 'c',
    SB_MEDIA_TYPE_BINARY, 'e', 'l', 'f',
    SB_MEDIA_TYPE_GIF, 'g', 'i', 'f',
    SB_MEDIA_TYPE_GLB, 'g', 'l', 'b',
    SB_MEDIA_TYPE_BINARY, 'h', 'e', 'x',
    SB_MEDIA_TYPE_HTML, 'h', 't', 'm',
    SB_MEDIA_TYPE_ICON, 'i', 'c', 'o',
    SB_MEDIA_TYPE_CALENDAR, 'i', 'c', 's',
    SB_MEDIA_TYPE_BINARY, 'i', 'm', 'g',
    SB_MEDIA_TYPE_TEXT, 'i', 'n', 'i',
    SB_MEDIA_TYPE_JPEG, 'j', 'p', 'g',
    SB_MEDIA_TYPE_TEXT, 'l', 'o', 'g',
    SB_MEDIA_TYPE_M4A, 'm', '4', 'a',
    SB_MEDIA_TYPE_MP4, 'm', '4', 'v',
    SB_MEDIA_TYPE_JSON, 'm', 'a', 'p',
    SB_MEDIA_TYPE_MIDI, 'm', 'i', 'd',
    SB_MEDIA_TYPE_JS, 'm', 'j', 's',
    SB_MEDIA_TYPE_MOV, 'm', 'o', 'v',
    SB_MEDIA_TYPE_MP3, 'm', 'p', '3',
    SB_MEDIA_TYPE_MP4, 'm', 'p', '4',
    SB_MEDIA_TYPE_MPEG, 'm', 'p', 'g',
    SB_MEDIA_TYPE_ODS, 'o', 'd', 's',
    SB_MEDIA_TYPE_ODT, 'o', 'd', 't',
    SB_MEDIA_TYPE_OGG, 'o', 'g', 'a',
    SB_MEDIA_TYPE_OGG, 'o', 'g', 'g',
    SB_MEDIA_TYPE_OGV, 'o', 'g', 'v',
    SB_MEDIA_TYPE_OTF, 'o', 't', 'f',
    SB_MEDIA_TYPE_PDF, 'p', 'd', 'f',
    SB_MEDIA_TYPE_PNG, 'p', 'n', 'g',
    SB_MEDIA_TYPE_RSS, 'r', 's', 's',
    SB_MEDIA_TYPE_RTF, 'r', 't', 'f',
    SB_MEDIA_TYPE_STL, 's', 't', 'l',
    SB_MEDIA_TYPE_SVG, 's', 'v', 'g',
    SB_MEDIA_TYPE_TAR, 't', 'a', 'r',
    SB_MEDIA_TYPE_GZIP, 't', 'g', 'z',
    SB_MEDIA_TYPE_TIFF, 't', 'i', 'f',
    SB_MEDIA_TYPE_TTF, 't', 't', 'f',
    SB_MEDIA_TYPE_TEXT, 't', 'x', 't',
    SB_MEDIA_TYPE_VCARD, 'v', 'c', 'f',
    SB_MEDIA_TYPE_VTT, 'v', 't', 't',
    SB_MEDIA_TYPE_WAV, 'w', 'a', 'v',
    SB_MEDIA_TYPE_XLS, 'x', 'l', 's',
    SB_MEDIA_TYPE_XML, 'x', 'm', 'l',
    SB_MEDIA_TYPE_XML, 'x', 's', 'l',
    SB_MEDIA_TYPE_ZIP, 'z', 'i', 'p',
    SB_MEDIA_TYPE_ZSTD, 'z', 's', 't',
    4, 22,
    SB_MEDIA_TYPE_APNG, 'a', 'p', 'n', 'g',
    SB_MEDIA_TYPE_ATOM, 'a', 't', 'o', 'm',
    SB_MEDIA_TYPE_AVIF, 'a', 'v', 'i', 'f',
    SB_MEDIA_TYPE_TEXT, 'c', 'o', 'n', 'f',
    SB_MEDIA_TYPE_DOCX, 'd', 'o', 'c', 'x',
    SB_MEDIA_TYPE_EPUB, 'e', 'p', 'u', 'b',
    SB_MEDIA_TYPE_FLAC, 'f', 'l', 'a', 'c',
    SB_MEDIA_TYPE_HTML, 'h', 't', 'm', 'l',
    SB_MEDIA_TYPE_JPEG, 'j', 'p', 'e', 'g',
    SB_MEDIA_TYPE_JSON, 'j', 's', 'o', 'n',
    SB_MEDIA_TYPE_M3U8, 'm', '3', 'u', '8',
    SB_MEDIA_TYPE_MIDI, 'm', 'i', 'd', 'i',
    SB_MEDIA_TYPE_MPEG, 'm', 'p', 'e', 'g',
    SB_MEDIA_TYPE_OPUS, 'o', 'p', 'u', 's',
    SB_MEDIA_TYPE_PPTX, 'p', 'p', 't', 'x',
    SB_MEDIA_TYPE_TIFF, 't', 'i', 'f', 'f',
    SB_MEDIA_TYPE_WASM, 'w', 'a', 's', 'm',
    SB_MEDIA_TYPE_WEBA, 'w', 'e', 'b', 'a',
    SB_MEDIA_TYPE_WEBM, 'w', 'e', 'b', 'm',
    SB_MEDIA_TYPE_WEBP, 'w', 'e', 'b', 'p',
    SB_MEDIA_TYPE_WOFF, 'w', 'o', 'f', 'f',
    SB_MEDIA_TYPE_XLSX, 'x', 'l', 's', 'x',
    5, 2,
    SB_MEDIA_TYPE_WOFF2, 'w', 'o', 'f', 'f', '2',
    SB_MEDIA_TYPE_XHTML, 'x', 'h', 't', 'm', 'l',
    11, 1,
    SB_MEDIA_TYPE_MANIFEST, 'w', 'e', 'b', 'm', 'a', 'n', 'i', 'f', 'e', 's', 't',
    255, 0
};
#endif

static int type_of(const unsigned char *p, size_t n)
{
    return sb_words_find(words, p, n);
}

int sb_media_type(const unsigned char *p, size_t n)
{
    size_t k = ending(p, n);

    return type_of(p + n - k, k);
}
