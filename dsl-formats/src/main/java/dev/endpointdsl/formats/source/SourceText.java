package dev.endpointdsl.formats.source;

import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document that is about to be read, without the byte order mark that it may begin with. */
public final class SourceText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final String text;
  private final @Nullable Path path;
  private int @Nullable [] lineStarts;
  private int @Nullable [] pairs;
  private boolean parsed;
  private @Nullable JsonValue json;

  private SourceText(String name, String text, @Nullable Path path) {
    this.name = name;
    this.text = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    this.path = path;
  }

  /** Creates a document that is no file. */
  public static SourceText of(String name, String text) {
    return new SourceText(name, text, null);
  }

  /** Creates the text of a file; of a directory, the text is empty. */
  public static SourceText of(Path path, String text) {
    return new SourceText(path.toString(), text, path);
  }

  /** Returns the name for messages: the path, or a name such as {@code <text>}. */
  public String name() {
    return name;
  }

  /** Returns the text. */
  public String text() {
    return text;
  }

  /** Returns the path of the file or directory, if the text has one. */
  public Optional<Path> path() {
    return Optional.ofNullable(path);
  }

  /** Checks whether the file has an extension, such as {@code .tf}. */
  public boolean hasExtension(String extension) {
    return name.endsWith(extension);
  }

  /** Returns the text as JSON, without positions; empty if it is not JSON. */
  public Optional<JsonValue> json() {
    if (!parsed) {
      json = parse();
      parsed = true;
    }
    return Optional.ofNullable(json);
  }

  private @Nullable JsonValue parse() {
    String trimmed = text.stripLeading();
    if (!trimmed.startsWith("{") && !trimmed.startsWith("[")) {
      return null;
    }
    try {
      return JsonTreeReader.read(text);
    } catch (InvalidJsonException e) {
      return null;
    }
  }

  /**
   * Returns the location of the text as a whole: its beginning, or only the name of a directory.
   */
  public SourceLocation location() {
    return path != null && Files.isDirectory(path)
        ? SourceLocation.of(name)
        : new SourceLocation(name, 1, 1);
  }

  /** Returns the location of the char at an offset; lines end with LF, CR or CR LF. */
  public SourceLocation location(int offset) {
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return at(line, Math.min(offset, text.length()));
  }

  /**
   * Returns the location of a char.
   *
   * @param line counted from 1
   * @param column counted from 1, in Java chars
   */
  public SourceLocation location(int line, int column) {
    int[] starts = lineStarts();
    if (line < 1 || line > starts.length) {
      return location();
    }
    return at(line - 1, Math.min(text.length(), starts[line - 1] + Math.max(column, 1) - 1));
  }

  private SourceLocation at(int line, int offset) {
    int start = lineStarts()[line];
    return new SourceLocation(name, line + 1, offset - start - pairs(start, offset) + 1);
  }

  /** Returns the offset of a location in this text. */
  public int offset(SourceLocation location) {
    if (location.line() < 1 || location.line() > lineStarts().length) {
      return 0;
    }
    int start = lineStarts()[location.line() - 1];
    int column = Math.max(location.column() - 1, 0);
    if (pairs().length == 0) {
      return Math.min(text.length(), start + column);
    }
    int rest = text.codePointCount(start, text.length());
    return text.offsetByCodePoints(start, Math.min(column, rest));
  }

  /** Returns the number of surrogate pairs between two offsets, without counting them again. */
  private int pairs(int from, int to) {
    return pairs().length == 0 ? 0 : pairsBefore(to) - pairsBefore(from);
  }

  private int pairsBefore(int offset) {
    int found = Arrays.binarySearch(pairs(), offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Returns the offsets of the second chars of all surrogate pairs. */
  private int[] pairs() {
    if (pairs == null) {
      pairs = findPairs();
    }
    return pairs;
  }

  private int[] findPairs() {
    int[] found = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (endsPair(i)) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count + 16) : found;
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private boolean endsPair(int i) {
    return Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
  }

  private int[] lineStarts() {
    if (lineStarts == null) {
      lineStarts = findLineStarts();
    }
    return lineStarts;
  }

  private int[] findLineStarts() {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(i)) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private boolean endsLine(int i) {
    char c = text.charAt(i);
    boolean beforeLineFeed = i + 1 < text.length() && text.charAt(i + 1) == '\n';
    return c == '\n' || (c == '\r' && !beforeLineFeed);
  }
}
