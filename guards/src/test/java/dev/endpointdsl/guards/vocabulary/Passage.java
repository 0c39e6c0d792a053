package dev.endpointdsl.guards.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A comment, message or paragraph: prose that may be wrapped over several lines of a file. */
final class Passage {

  private final Path file;
  private final StringBuilder text = new StringBuilder();

  /** The offsets in the text where lines start, with the lines' numbers. */
  private final TreeMap<Integer, Integer> lines = new TreeMap<>();

  Passage(Path file) {
    this.file = file;
  }

  /**
   * Appends what a line contributes. Two lines are separated by one space.
   *
   * @param line the line's number, counted from 1
   */
  void append(int line, String fragment) {
    String stripped = fragment.strip();
    if (!stripped.isEmpty()) {
      if (text.length() > 0) {
        text.append(' ');
      }
      lines.put(text.length(), line);
      text.append(stripped);
    }
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  String text() {
    return text.toString();
  }

  /** Returns the number of the passage's last line, or 0 if it is empty. */
  int lastLine() {
    return lines.isEmpty() ? 0 : lines.lastEntry().getValue();
  }

  /** Returns a finding for each match of a phrase, as {@code file:line: ...}. */
  List<String> findings(BannedPhrase phrase) {
    List<String> findings = new ArrayList<>();
    phrase
        .matcher(text)
        .results()
        .forEach(
            match ->
                findings.add(
                    "%s:%d: \"%s\"; write %s"
                        .formatted(
                            file,
                            lines.floorEntry(match.start()).getValue(),
                            match.group(),
                            phrase.suggestion())));
    return findings;
  }
}
