package dev.endpointdsl.codegen.emit.pattern;

import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.pattern.CodePointSet;
import dev.endpointdsl.codegen.pattern.MatchStep.Run;

/** Writes the loops over runs of characters, which move {@code at} towards {@code end}. */
final class RunWriter {

  private final CodeBlock.Builder code;
  private final CharacterPredicates tests;
  private final String scanner;
  private boolean isFirst;
  private boolean hasStart;
  private boolean hasCount;

  RunWriter(CodeBlock.Builder code, CharacterPredicates tests, String scanner) {
    this.code = code;
    this.tests = tests;
    this.scanner = scanner;
  }

  /** Sets whether the next run begins the string. */
  void first(boolean first) {
    isFirst = first;
  }

  /** Writes the run, and the return if it is too short. */
  void write(Run run) {
    if (run.min() == 1 && run.max() == 1) {
      single(run);
    } else if (run.min() == 0 && run.max() == 1) {
      optional(run);
    } else {
      String length = loop(run);
      if (run.min() > 0) {
        code.beginControlFlow("if ($L)", tooShort(length, run.min()));
        code.addStatement("return false").endControlFlow();
      }
    }
  }

  /** Writes the run, and the return of whether the string ends with it. */
  void writeLast(Run run) {
    if (run.isAnything()) {
      code.addStatement(run.min() == 0 ? "return true" : "return at < end");
    } else if (run.max() == 1) {
      write(run);
      code.addStatement("return at == end");
    } else {
      String length = loop(run);
      String enough = run.min() > 0 ? " && " + longEnough(length, run.min()) : "";
      code.addStatement("return at == end$L", enough);
    }
  }

  private static String tooShort(String length, int min) {
    return length + (min == 1 ? " == 0" : " < " + min);
  }

  private static String longEnough(String length, int min) {
    return length + (min == 1 ? " > 0" : " >= " + min);
  }

  private void single(Run run) {
    CodeBlock refused = tests.testNot(run.set(), read(run), scanner);
    code.beginControlFlow("if (at == end || $L)", refused);
    code.addStatement("return false").endControlFlow();
    code.addStatement(advance(run));
  }

  private void optional(Run run) {
    CodeBlock taken = tests.test(run.set(), read(run), scanner);
    code.beginControlFlow("if (at < end && $L)", taken);
    code.addStatement(advance(run)).endControlFlow();
  }

  private static CodeBlock read(Run run) {
    return CodeBlock.of(run.canReadCharacters() ? "text.charAt(at)" : "text.codePointAt(at)");
  }

  private static String advance(Run run) {
    return run.canReadCharacters() ? "at++" : "at = text.offsetByCodePoints(at, 1)";
  }

  /** Writes the loop and returns an expression for the length of the run. */
  private String loop(Run run) {
    if (run.canReadCharacters()) {
      return characters(run);
    }
    if (run.isUnbounded() && run.min() <= 1) {
      return codePoints(run);
    }
    return countedCodePoints(run);
  }

  private String characters(Run run) {
    String length = measured(run);
    code.beginControlFlow("while (at < end$L$L)", limit(length, run), test(run));
    code.addStatement("at++").endControlFlow();
    return length;
  }

  /**
   * Writes the start of the run if its length matters, and returns an expression for the length.
   */
  private String measured(Run run) {
    if (isFirst) {
      return "at";
    }
    if (run.min() > 0 || !run.isUnbounded()) {
      code.addStatement(hasStart ? "start = at" : "int start = at");
      hasStart = true;
    }
    return "at - start";
  }

  private String codePoints(Run run) {
    String length = measured(run);
    code.beginControlFlow("while (at < end)").addStatement("int c = text.codePointAt(at)");
    code.beginControlFlow("if ($L)", tests.testNot(run.set(), CodeBlock.of("c"), scanner));
    code.addStatement("break").endControlFlow();
    code.addStatement("at += $T.charCount(c)", Character.class).endControlFlow();
    return length;
  }

  private String countedCodePoints(Run run) {
    code.addStatement(hasCount ? "count = 0" : "int count = 0");
    hasCount = true;
    code.beginControlFlow("while (at < end$L$L)", limit("count", run), test(run));
    code.addStatement(advance(run)).addStatement("count++").endControlFlow();
    return "count";
  }

  private static CodeBlock limit(String length, Run run) {
    return run.isUnbounded() ? CodeBlock.of("") : CodeBlock.of(" && $L < $L", length, run.max());
  }

  private CodeBlock test(Run run) {
    return run.set().equals(CodePointSet.ALL)
        ? CodeBlock.of("")
        : CodeBlock.of(" && $L", tests.test(run.set(), read(run), scanner));
  }
}
