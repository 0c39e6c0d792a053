package dev.endpointdsl.json;

import dev.endpointdsl.json.internal.JsonLimits;
import dev.endpointdsl.json.internal.Position;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Reads documents from files and readers, up to the maximum length. */
final class SourceReader {

  private SourceReader() {}

  static JsonSource of(Reader reader) {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    try {
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        text.append(buffer, 0, n);
        if (text.length() > JsonLimits.DOCUMENT) {
          throw JsonSource.tooLong(JsonSource.NAMELESS, "characters");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The JSON cannot be read: " + e.getMessage(), e);
    }
    return JsonSource.limited(JsonSource.NAMELESS, text.toString());
  }

  static JsonSource of(Path file) {
    try {
      return JsonSource.limited(file.toString(), decode(file.toString(), bytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + reason(file, e), e);
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > JsonLimits.DOCUMENT) {
      throw JsonSource.tooLong(file.toString(), "bytes");
    }
    // The file may have grown since, and a device has no size.
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(JsonLimits.DOCUMENT + 1);
      if (bytes.length > JsonLimits.DOCUMENT) {
        throw JsonSource.tooLong(file.toString(), "bytes");
      }
      return bytes;
    }
  }

  private static String reason(Path file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return "the file does not exist";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    return Files.isDirectory(file) ? "it is a directory" : String.valueOf(e.getMessage());
  }

  private static String decode(String name, byte[] bytes) {
    refuseOtherEncodings(name, bytes);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw malformed(name, text, bytes[in.position()]);
    }
    return text;
  }

  private static InvalidJsonException malformed(String name, String before, byte first) {
    return InvalidJsonException.of(
        name,
        Position.of(before, before.length()),
        String.format(
            Locale.ROOT, "the byte 0x%02X here is not UTF-8; save the file as UTF-8", first));
  }

  /** JSON begins with an ASCII character, so one zero byte in the first two means UTF-16 or -32. */
  private static void refuseOtherEncodings(String name, byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      throw JsonSource.byteOrderMark(name);
    }
    boolean marked = startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
    if (beginsWithZeros(bytes)) {
      throw InvalidJsonException.of(
          name,
          Position.START,
          "the file begins with zero bytes, so it is not text; write it again");
    }
    if (marked || isWide(bytes)) {
      throw InvalidJsonException.of(
          name, Position.START, "the file is UTF-16 or UTF-32; save it as UTF-8");
    }
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /** No encoding of JSON begins with four zero bytes, or ends before a byte that is not zero. */
  private static boolean beginsWithZeros(byte[] bytes) {
    int length = Math.min(4, bytes.length);
    return length > 0 && Arrays.equals(bytes, 0, length, new byte[length], 0, length);
  }

  private static boolean isWide(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0);
  }
}
