package dev.endpointdsl.formats.command;

import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.source.SourceReference.Part;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.formats.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A word, as a program gets it from the shell. A reference to a variable is one char, an unpaired
 * low surrogate, which no valid document has.
 */
final class ShellWord {

  private static final char FIRST = Character.MIN_LOW_SURROGATE;

  private final SourceText source;
  private final String text;
  private final int[] offsets;
  private final List<Part> references;

  /**
   * @param text the characters, without quotes
   * @param offsets the offset in the source of each character, and of the word's end
   * @param references the references of all words, which the low surrogates number
   */
  ShellWord(SourceText source, String text, int[] offsets, List<Part> references) {
    this.source = source;
    this.text = text;
    this.offsets = offsets;
    this.references = references;
  }

  static char reference(int index) {
    return (char) (FIRST + index);
  }

  /** Returns whether the character at an index is a reference. */
  private boolean isReference(String text, int i) {
    return Character.isLowSurrogate(text.charAt(i))
        && text.charAt(i) - FIRST < references.size()
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  String text() {
    return text;
  }

  SourceLocation location() {
    return location(0);
  }

  SourceLocation location(int index) {
    return source.location(offsets[Math.min(index, text.length())]);
  }

  /** Returns other text, whose position is that of this word. */
  ShellWord replacedBy(String content) {
    int[] here = new int[content.length() + 1];
    Arrays.fill(here, offsets[0]);
    return new ShellWord(source, content, here, List.of());
  }

  /** Returns a part of the word, or what its characters mean, with the position of the part. */
  ShellWord part(String content, int index) {
    int[] here = new int[content.length() + 1];
    Arrays.fill(here, offsets[Math.min(index, text.length())]);
    return new ShellWord(source, content, here, references);
  }

  /** Returns the word from an index on. */
  ShellWord from(int index) {
    return new ShellWord(
        source,
        text.substring(index),
        Arrays.copyOfRange(offsets, index, offsets.length),
        references);
  }

  /** Returns a string that is a part of the word, with its references. */
  SourceNode string(String part, SourceLocation location) {
    List<Part> parts = new ArrayList<>();
    StringBuilder display = new StringBuilder();
    int from = 0;
    for (int i = 0; i < part.length(); i++) {
      if (isReference(part, i)) {
        Part reference = references.get(part.charAt(i) - FIRST);
        literal(part.substring(from, i), parts);
        display.append(part, from, i).append("${").append(reference.reference()).append('}');
        parts.add(reference);
        from = i + 1;
      }
    }
    if (parts.isEmpty()) {
      return SourceScalar.string(part, location);
    }
    literal(part.substring(from), parts);
    display.append(part.substring(from));
    return new SourceReference(display.toString(), parts, location);
  }

  private static void literal(String text, List<Part> parts) {
    if (!text.isEmpty()) {
      parts.add(Part.literal(text));
    }
  }
}
