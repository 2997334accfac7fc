/*
 * media_type - the media type of a file, known by the ending of its name
 *
 * printed by tools/gen from grammar/media_type.re; do not edit.
 */
#ifndef SB_GEN_MEDIA_TYPE_H
#define SB_GEN_MEDIA_TYPE_H

#include <stddef.h>
#include <stdint.h>

enum sb_media_type {
    SB_MEDIA_TYPE_OTHER,
    SB_MEDIA_TYPE_HTML,
    SB_MEDIA_TYPE_CSS,
    SB_MEDIA_TYPE_JS,
    SB_MEDIA_TYPE_JSON,
    SB_MEDIA_TYPE_MANIFEST,
    SB_MEDIA_TYPE_XML,
    SB_MEDIA_TYPE_RSS,
    SB_MEDIA_TYPE_ATOM,
    SB_MEDIA_TYPE_XHTML,
    SB_MEDIA_TYPE_TEXT,
    SB_MEDIA_TYPE_MARKDOWN,
    SB_MEDIA_TYPE_CSV,
    SB_MEDIA_TYPE_CALENDAR,
    SB_MEDIA_TYPE_VCARD,
    SB_MEDIA_TYPE_VTT,
    SB_MEDIA_TYPE_PNG,
    SB_MEDIA_TYPE_APNG,
    SB_MEDIA_TYPE_JPEG,
    SB_MEDIA_TYPE_GIF,
    SB_MEDIA_TYPE_WEBP,
    SB_MEDIA_TYPE_AVIF,
    SB_MEDIA_TYPE_SVG,
    SB_MEDIA_TYPE_ICON,
    SB_MEDIA_TYPE_BMP,
    SB_MEDIA_TYPE_TIFF,
    SB_MEDIA_TYPE_WOFF,
    SB_MEDIA_TYPE_WOFF2,
    SB_MEDIA_TYPE_TTF,
    SB_MEDIA_TYPE_OTF,
    SB_MEDIA_TYPE_WASM,
    SB_MEDIA_TYPE_PDF,
    SB_MEDIA_TYPE_ZIP,
    SB_MEDIA_TYPE_GZIP,
    SB_MEDIA_TYPE_TAR,
    SB_MEDIA_TYPE_SEVEN,
    SB_MEDIA_TYPE_BZIP2,
    SB_MEDIA_TYPE_XZ,
    SB_MEDIA_TYPE_ZSTD,
    SB_MEDIA_TYPE_MP3,
    SB_MEDIA_TYPE_OGG,
    SB_MEDIA_TYPE_OPUS,
    SB_MEDIA_TYPE_WAV,
    SB_MEDIA_TYPE_FLAC,
    SB_MEDIA_TYPE_AAC,
    SB_MEDIA_TYPE_M4A,
    SB_MEDIA_TYPE_WEBA,
    SB_MEDIA_TYPE_MIDI,
    SB_MEDIA_TYPE_MP4,
    SB_MEDIA_TYPE_WEBM,
    SB_MEDIA_TYPE_OGV,
    SB_MEDIA_TYPE_MOV,
    SB_MEDIA_TYPE_AVI,
    SB_MEDIA_TYPE_MPEG,
    SB_MEDIA_TYPE_M3U8,
    SB_MEDIA_TYPE_RTF,
    SB_MEDIA_TYPE_EPUB,
    SB_MEDIA_TYPE_DOC,
    SB_MEDIA_TYPE_DOCX,
    SB_MEDIA_TYPE_XLS,
    SB_MEDIA_TYPE_XLSX,
    SB_MEDIA_TYPE_PPTX,
    SB_MEDIA_TYPE_ODT,
    SB_MEDIA_TYPE_ODS,
    SB_MEDIA_TYPE_GLB,
    SB_MEDIA_TYPE_STL,
    SB_MEDIA_TYPE_BINARY,
    SB_MEDIA_TYPE_COUNT,
};

/* The word that p..p+n is, SB_MEDIA_TYPE_OTHER when it is none of them. */
int sb_media_type(const unsigned char *p, size_t n);

const char *sb_media_type_name(int type);  /* as Content-Type says it; octets when unknown */

#endif
