/* media_type - printed by tools/gen from grammar/media_type.re; do not edit. */
#include "media_type.h"
#include "table.h"

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

/* The ending of a name, what stands behind the last dot of its last segment, in lower case and with a
 * NUL; empty when there is none or when it is too long to be known. Returns its length. */
static size_t ending(const unsigned char *p, size_t n, unsigned char low[LONGEST + 1])
{
    size_t k = 0, i;

    while (k < n && k <= LONGEST && p[n - k - 1] != '.' && p[n - k - 1] != '/')
        k++;
    if (k == n || k > LONGEST || p[n - k - 1] != '.')
        k = 0;
    for (i = 0; i < k; i++) {
        unsigned char c = p[n - k + i];

        low[i] = c >= 'A' && c <= 'Z' ? (unsigned char)(c | 0x20) : c ? c : '.';     /* a NUL would end it */
    }
    low[k] = 0;
    return k;
}

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

static int type_of(const unsigned char *p, size_t n)
{
    return sb_words_find(words, p, n);
}

int sb_media_type(const unsigned char *p, size_t n)
{
    unsigned char low[LONGEST + 1];

    n = ending(p, n, low);
    return type_of(low, n);
}
