package dev.endpointdsl.formats;

import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files, with limits. */
final class SourceTexts {

  /** The name of a document that is no file. */
  private static final String NAMELESS = "<text>";

  /** The maximum chars or bytes of a document. */
  private static final int MAX_SIZE = 10_000_000;

  private SourceTexts() {}

  static SourceText of(String text) {
    limit(SourceLocation.of(NAMELESS), text.length(), "characters");
    return SourceText.of(NAMELESS, text);
  }

  static SourceText of(Path path) {
    try {
      return Files.isDirectory(path) ? SourceText.of(path, "") : SourceText.of(path, content(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Path path) throws IOException {
    SourceLocation location = SourceLocation.of(path.toString());
    limit(location, Files.size(path), "bytes");
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
          .toString();
    } catch (CharacterCodingException e) {
      throw FormatException.unreadable(location, "the file is not UTF-8; save it as UTF-8");
    }
  }

  private static void limit(SourceLocation location, long size, String unit) {
    if (size > MAX_SIZE) {
      throw FormatException.unreadable(
          location, "the text has more than " + MAX_SIZE + " " + unit + "; split it");
    }
  }
}
