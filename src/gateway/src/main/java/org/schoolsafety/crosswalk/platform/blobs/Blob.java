package org.schoolsafety.crosswalk.platform.blobs;

/**
 * Bytes that are in the store.
 *
 * @param sha256 their SHA-256 in lower-case hexadecimal, which is also their name
 * @param bytes how many they are
 */
public record Blob(String sha256, long bytes) {}
