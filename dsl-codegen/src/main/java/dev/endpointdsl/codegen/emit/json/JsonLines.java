package dev.endpointdsl.codegen.emit.json;

import com.palantir.javapoet.CodeBlock;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import java.util.List;

/** Breaks statements of readers and writers of JSON into lines that are not too wide. */
final class JsonLines {

  private static final int WIDEST = 100;

  /** What a line after the first of a statement is indented by. */
  private static final int CONTINUATION = 4;

  private final GeneratedNames names;
  private final int indent;

  /**
   * Breaks lines of one place.
   *
   * @param indent the columns before a statement's first line
   */
  JsonLines(GeneratedNames names, int indent) {
    this.names = names;
    this.indent = indent;
  }

  /** The first of several ways to write a statement that fits, or else the last. */
  CodeBlock firstThatFits(List<CodeBlock> ways) {
    return ways.stream().filter(this::fits).findFirst().orElse(ways.get(ways.size() - 1));
  }

  private boolean fits(CodeBlock statement) {
    List<String> lines = imported(statement).lines().toList();
    int widestAfterFirst = lines.stream().skip(1).mapToInt(String::length).max().orElse(0);
    // One more column is for the semicolon.
    return indent + lines.get(0).length() < WIDEST
        && indent + CONTINUATION + widestAfterFirst < WIDEST;
  }

  /** Code as it reads when the names of its types are imported. */
  private String imported(CodeBlock code) {
    return code.toString()
        .replace(JsonTypes.READER.packageName() + ".", "")
        .replace(names.packageName() + ".", "")
        .replace("java.util.", "");
  }

  /** Code on the next line, two levels further in. */
  static CodeBlock below(CodeBlock code) {
    return CodeBlock.of("\n$>$>$L$<$<", code);
  }
}
