package dev.endpointdsl.formats.command;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceReference.Part;
import dev.endpointdsl.message.QuotedText;
import java.util.ArrayList;
import java.util.List;

/** Splits the first command of a document into words, as a POSIX shell does. */
final class ShellLexer {

  private static final String TYPOGRAPHIC = "\u2018\u2019\u201c\u201d\u2013\u2014";

  private final ReadingLog log;
  private final ShellCursor in;
  private final ShellExpansion expansion;
  private final List<Part> references = new ArrayList<>();
  private final List<ShellWord> words = new ArrayList<>();

  ShellLexer(ReadingLog log) {
    this.log = log;
    this.in = new ShellCursor(log.text().text());
    this.expansion = new ShellExpansion(log, in, references);
  }

  /**
   * Returns the shell words of the first command; the rest of the document is dropped with a note.
   */
  List<ShellWord> words() {
    while (true) {
      skipBlanks();
      if (in.atEnd()) {
        return words;
      }
      int at = in.offset();
      char c = in.peek();
      if (c == '>' && words.isEmpty()) {
        in.next();
        log.dropped(log.text().location(at), "prompt", "a prompt is no part of the command");
      } else if (c == '\n' || c == ';' || c == '&' || c == '|' || c == '<' || c == '>') {
        if (endsCommand(at, c)) {
          return words;
        }
      } else if (isDescriptor()) {
        drop(at);
        return words;
      } else {
        word();
      }
    }
  }

  private void skipBlanks() {
    while (!in.atEnd()) {
      char c = in.peek();
      if (c == ' ' || c == '\t' || c == '\r') {
        in.next();
      } else if (in.startsWith("\\\n") || in.startsWith("\\\r\n")) {
        in.skip(in.startsWith("\\\n") ? 2 : 3);
      } else if (c == '#') {
        int at = in.offset();
        in.skipLine();
        log.dropped(log.text().location(at), "comment", "a comment is no part of the request");
      } else {
        return;
      }
    }
  }

  private boolean isDescriptor() {
    return in.startsWith("2>") || in.startsWith("1>");
  }

  /** Handles an operator; returns whether the command ends there. */
  private boolean endsCommand(int at, char c) {
    if (c == '\n') {
      in.next();
      return !words.isEmpty() && followedByCommand(at);
    }
    boolean background = c == '&' && !in.startsWith("&&");
    boolean glued = at > 0 && " \t\n".indexOf(log.text().text().charAt(at - 1)) < 0;
    boolean continued = !log.text().text().substring(at + 1).isBlank();
    if ((background || c == ';') && glued && continued && !in.startsWith(";\n")) {
      throw log.fatal(
          log.text().location(at),
          "an unquoted " + c + " ends the command here; put the argument in quotes");
    }
    drop(at);
    return true;
  }

  /** A line that follows is another command, unless it is blank. */
  private boolean followedByCommand(int at) {
    String rest = log.text().text().substring(at);
    if (rest.stripLeading().startsWith("--")) {
      throw log.fatal(
          log.text().location(at),
          "the line ends the command, but options follow; end it with a backslash, without"
              + " blanks or a comment after it");
    }
    if (!rest.isBlank() && !rest.stripLeading().startsWith("#")) {
      drop(at);
    }
    return true;
  }

  private void drop(int at) {
    if (!log.text().text().substring(at).isBlank()) {
      log.dropped(
          log.text().location(at), "shell", "the rest of the script is no part of the request");
    }
    in.skipAll();
  }

  private void word() {
    WordBuilder word = new WordBuilder(in.offset());
    while (!in.atEnd() && !endsWord(in.peek())) {
      int at = in.offset();
      char c = in.peek();
      switch (c) {
        case '\'' -> singleQuoted(word);
        case '"' -> doubleQuoted(word);
        case '\\' -> escaped(word);
        case '`' -> throw expansion.backtick(at);
        case '$' -> expansion.dollar(word, false);
        default -> unquoted(word, in.next(), at);
      }
    }
    word.checkBraces(log);
    words.add(word.end(log.text(), in.offset(), references));
  }

  private static boolean endsWord(char c) {
    return " \t\r\n;&|<>".indexOf(c) >= 0;
  }

  private void unquoted(WordBuilder word, char c, int at) {
    if (TYPOGRAPHIC.indexOf(c) >= 0) {
      throw log.fatal(
          log.text().location(at),
          "the typographic character "
              + QuotedText.quote(String.valueOf(c))
              + " quotes nothing; write ', \" or -");
    }
    boolean expands = c == '*' || c == '?' || (c == '~' && word.isEmpty());
    if (expands) {
      log.changed(
          log.text().location(at), "", "an unquoted " + c + " is kept; a shell may expand it");
    }
    word.unquoted(c, at);
  }

  private void escaped(WordBuilder word) {
    int at = in.offset();
    in.next();
    if (in.atEnd()) {
      word.append('\\', at);
    } else if (in.startsWith("\r\n") || in.peek() == '\n') {
      in.skip(in.peek() == '\n' ? 1 : 2);
    } else if (in.peek() == ' ' && in.blanksThenLineEnd()) {
      throw log.fatal(
          log.text().location(at),
          "the backslash does not continue the line, because blanks or a comment follow; remove"
              + " them");
    } else {
      word.append(in.next(), at);
    }
  }

  private void singleQuoted(WordBuilder word) {
    int begin = in.offset();
    in.next();
    word.quote();
    while (!in.atEnd() && in.peek() != '\'') {
      int at = in.offset();
      word.append(in.next(), at);
    }
    close(begin, "'");
  }

  private void doubleQuoted(WordBuilder word) {
    int begin = in.offset();
    in.next();
    word.quote();
    while (!in.atEnd() && in.peek() != '"') {
      int at = in.offset();
      char c = in.peek();
      if (c == '$') {
        expansion.dollar(word, true);
      } else if (c == '`') {
        throw expansion.substitution(at);
      } else if (c == '\\') {
        expansion.escapedInQuotes(word);
      } else {
        word.append(in.next(), at);
      }
    }
    close(begin, "\"");
  }

  private void close(int begin, String quote) {
    if (in.atEnd()) {
      throw log.fatal(log.text().location(begin), "the quote " + quote + " is not closed");
    }
    in.next();
  }
}
