/* SPDX-License-Identifier: MIT
 *
 * libzip's and zlib's room: an archive made in memory, the same bytes each time. */
#ifndef EDGE_ZIP_H
#define EDGE_ZIP_H

#include "base/err.h"

/* One file of an archive. What is already deflated (RFC 1951) is handed to libzip as it is, so
 * that compression can be done by many threads before. */
struct zip_entry {
    const char *name; /* UTF-8, with slashes; borrowed */
    struct span data; /* as it stands in the archive; borrowed */
    bool deflated;    /* DATA is a raw deflate stream */
    uint32_t crc;     /* CRC-32 of the unpacked bytes, when deflated */
    uint64_t size;    /* unpacked bytes, when deflated */
};

/* Raw deflate of IN appended to OUT. *CRC is that of IN. */
void zip_deflate(struct span in, struct buf *out, uint32_t *crc);

/* The same many times over with one set of tables, for one thread: a packer costs 260 kB. */
struct zip_packer;
struct zip_packer *zip_packer_new(void);
void zip_packer_free(struct zip_packer *p);
void zip_pack(struct zip_packer *p, struct span in, struct buf *out, uint32_t *crc);

/* IN as a zlib stream (RFC 1950), as PNG has it; the CRC-32 of IN. */
void zip_zlib(struct span in, struct buf *out);
uint32_t zip_crc(struct span in);

/* Appends to OUT the archive of the ENTRIES in their order; those not deflated are stored. Every
 * entry bears the time 1980-01-01 00:00, no extra field, no platform attributes that differ between
 * machines. False with E set (74) when libzip fails. */
bool zip_write(const struct zip_entry *entries, size_t count, struct buf *out, struct err *e);

/* For checking an archive that was made here: calls EACH with every entry's name and unpacked
 * bytes in archive order; stops when EACH returns false. False with E set when BYTES is no archive,
 * or is damaged. NAME stands in messages. */
bool zip_read(struct span bytes, const char *name,
              bool (*each)(void *context, const char *entry, struct span data, bool stored),
              void *context, struct err *e);

/* libzip's version, for --version. */
const char *zip_version(void);

#endif
