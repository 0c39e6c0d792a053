package dev.endpointdsl.formats.command;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceReference.Part;
import dev.endpointdsl.formats.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Collects the characters of a word. */
final class WordBuilder {

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> offsets = new ArrayList<>();
  private final int begin;
  private boolean quoted;
  private int openBraces = -1;
  private int commaInBraces = -1;
  private int depth;

  WordBuilder(int begin) {
    this.begin = begin;
  }

  boolean isEmpty() {
    return text.isEmpty() && !quoted;
  }

  void quote() {
    quoted = true;
  }

  void append(char c, int offset) {
    text.append(c);
    offsets.add(offset);
  }

  /** Appends a character that a shell may expand. */
  void unquoted(char c, int offset) {
    if (c == '{') {
      depth++;
      openBraces = openBraces < 0 ? offset : openBraces;
    } else if (c == '}' && depth > 0) {
      depth--;
      if (commaInBraces >= 0) {
        commaInBraces = Integer.MAX_VALUE;
      }
    } else if (c == ',' && depth > 0 && commaInBraces < 0) {
      commaInBraces = offset;
    }
    append(c, offset);
  }

  /** Reports braces that a shell expands to several words. */
  void checkBraces(ReadingLog log) {
    if (commaInBraces == Integer.MAX_VALUE) {
      log.problem(
          log.text().location(openBraces),
          "",
          "a shell splits unquoted braces into several words; put the argument in quotes");
    }
  }

  ShellWord end(SourceText source, int end, List<Part> references) {
    int[] all = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      all[i] = offsets.get(i);
    }
    all[text.length()] = text.isEmpty() ? begin : end;
    return new ShellWord(source, text.toString(), all, references);
  }
}
