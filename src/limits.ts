/*
 * What is read is bounded by what it becomes, so that no input takes more than some hundred
 * megabytes before it is refused. Real profiles have a few megabytes, real sets a few tens.
 */

/** Bytes of one file, packed or unpacked. */
export const MAX_FILE = 64 * 1024 * 1024;

/** Bytes of all files of one side as they are read, packed or not. */
export const MAX_SIDE = 128 * 1024 * 1024;

/** Bytes of all profiles of one side, unpacked. */
export const MAX_UNPACKED = 512 * 1024 * 1024;

/** Bytes of what one run of `go test` printed. */
export const MAX_PRINTED = 16 * 1024 * 1024;
