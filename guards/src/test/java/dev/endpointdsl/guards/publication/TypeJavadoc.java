package dev.endpointdsl.guards.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Javadoc of the type that a source file declares.
 *
 * @param beforeType the source up to the public type, or an empty string if there is none
 */
record TypeJavadoc(String beforeType) {

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^public (final |abstract |sealed |non-sealed )*(class|interface|@interface|enum|record) ");

  static TypeJavadoc of(Path file) {
    try {
      String source = Files.readString(file);
      Matcher type = PUBLIC_TYPE.matcher(source);
      return new TypeJavadoc(type.find() ? source.substring(0, type.start()) : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checks whether there is no public type, or one with Javadoc. */
  boolean isComplete() {
    return beforeType.isEmpty() || beforeType.contains("/**");
  }
}
