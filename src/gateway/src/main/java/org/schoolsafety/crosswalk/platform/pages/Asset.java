package org.schoolsafety.crosswalk.platform.pages;

/**
 * One file that pages refer to.
 *
 * @param mediaType its content type
 * @param bytes its content
 */
record Asset(String mediaType, byte[] bytes) {

  static Asset of(String path, byte[] bytes) {
    return new Asset(mediaType(path.substring(path.lastIndexOf('.') + 1)), bytes);
  }

  private static String mediaType(String extension) {
    return switch (extension) {
      case "css" -> "text/css;charset=UTF-8";
      case "svg" -> "image/svg+xml";
      case "woff2" -> "font/woff2";
      case "png" -> "image/png";
      default -> "application/octet-stream";
    };
  }
}
