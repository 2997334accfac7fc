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
    SB_MEDIA_TYPE_TEXT,
    SB_MEDIA_TYPE_CSV,
    SB_MEDIA_TYPE_PNG,
    SB_MEDIA_TYPE_JPEG,
    SB_MEDIA_TYPE_GIF,
    SB_MEDIA_TYPE_WEBP,
    SB_MEDIA_TYPE_SVG,
    SB_MEDIA_TYPE_ICON,
    SB_MEDIA_TYPE_WOFF,
    SB_MEDIA_TYPE_WOFF2,
    SB_MEDIA_TYPE_WASM,
    SB_MEDIA_TYPE_PDF,
    SB_MEDIA_TYPE_ZIP,
    SB_MEDIA_TYPE_GZIP,
    SB_MEDIA_TYPE_MP3,
    SB_MEDIA_TYPE_OGG,
    SB_MEDIA_TYPE_WAV,
    SB_MEDIA_TYPE_MP4,
    SB_MEDIA_TYPE_WEBM,
    SB_MEDIA_TYPE_RSS,                      /* not on boards */
    SB_MEDIA_TYPE_ATOM,                     /* not on boards */
    SB_MEDIA_TYPE_XHTML,                    /* not on boards */
    SB_MEDIA_TYPE_MARKDOWN,                 /* not on boards */
    SB_MEDIA_TYPE_CALENDAR,                 /* not on boards */
    SB_MEDIA_TYPE_VCARD,                    /* not on boards */
    SB_MEDIA_TYPE_VTT,                      /* not on boards */
    SB_MEDIA_TYPE_APNG,                     /* not on boards */
    SB_MEDIA_TYPE_AVIF,                     /* not on boards */
    SB_MEDIA_TYPE_BMP,                      /* not on boards */
    SB_MEDIA_TYPE_TIFF,                     /* not on boards */
    SB_MEDIA_TYPE_TTF,                      /* not on boards */
    SB_MEDIA_TYPE_OTF,                      /* not on boards */
    SB_MEDIA_TYPE_TAR,                      /* not on boards */
    SB_MEDIA_TYPE_SEVEN,                    /* not on boards */
    SB_MEDIA_TYPE_BZIP2,                    /* not on boards */
    SB_MEDIA_TYPE_XZ,                       /* not on boards */
    SB_MEDIA_TYPE_ZSTD,                     /* not on boards */
    SB_MEDIA_TYPE_OPUS,                     /* not on boards */
    SB_MEDIA_TYPE_FLAC,                     /* not on boards */
    SB_MEDIA_TYPE_AAC,                      /* not on boards */
    SB_MEDIA_TYPE_M4A,                      /* not on boards */
    SB_MEDIA_TYPE_WEBA,                     /* not on boards */
    SB_MEDIA_TYPE_MIDI,                     /* not on boards */
    SB_MEDIA_TYPE_OGV,                      /* not on boards */
    SB_MEDIA_TYPE_MOV,                      /* not on boards */
    SB_MEDIA_TYPE_AVI,                      /* not on boards */
    SB_MEDIA_TYPE_MPEG,                     /* not on boards */
    SB_MEDIA_TYPE_M3U8,                     /* not on boards */
    SB_MEDIA_TYPE_RTF,                      /* not on boards */
    SB_MEDIA_TYPE_EPUB,                     /* not on boards */
    SB_MEDIA_TYPE_DOC,                      /* not on boards */
    SB_MEDIA_TYPE_DOCX,                     /* not on boards */
    SB_MEDIA_TYPE_XLS,                      /* not on boards */
    SB_MEDIA_TYPE_XLSX,                     /* not on boards */
    SB_MEDIA_TYPE_PPTX,                     /* not on boards */
    SB_MEDIA_TYPE_ODT,                      /* not on boards */
    SB_MEDIA_TYPE_ODS,                      /* not on boards */
    SB_MEDIA_TYPE_GLB,                      /* not on boards */
    SB_MEDIA_TYPE_STL,                      /* not on boards */
    SB_MEDIA_TYPE_BINARY,                   /* not on boards */
    SB_MEDIA_TYPE_COUNT,
};

/* The word that p..p+n is, SB_MEDIA_TYPE_OTHER when it is none of them. */
int sb_media_type(const unsigned char *p, size_t n);

const char *sb_media_type_name(int type);  /* as Content-Type says it; octets when unknown */

#endif
