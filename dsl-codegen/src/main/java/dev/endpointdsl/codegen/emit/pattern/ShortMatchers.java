package dev.endpointdsl.codegen.emit.pattern;

import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.pattern.MatchStep;
import dev.endpointdsl.codegen.pattern.MatchStep.Literal;
import dev.endpointdsl.codegen.pattern.MatchStep.OneOf;
import dev.endpointdsl.codegen.pattern.MatchStep.Run;
import java.util.List;
import java.util.Optional;

/** The matchers that are one call or one {@code switch}, because {@link String} has the method. */
final class ShortMatchers {

  private ShortMatchers() {}

  /** Returns the body of the method; empty if the steps require a loop. */
  static Optional<CodeBlock> write(List<MatchStep> steps) {
    return switch (steps.size()) {
      case 0 -> Optional.of(CodeBlock.of("return text.isEmpty();\n"));
      case 1 -> write(steps.get(0));
      case 2 -> beginning(steps.get(0), steps.get(1));
      default -> Optional.empty();
    };
  }

  private static Optional<CodeBlock> write(MatchStep only) {
    if (only instanceof Literal literal) {
      return Optional.of(CodeBlock.of("return text.equals($S);\n", literal.text()));
    }
    if (only instanceof OneOf oneOf) {
      return Optional.of(oneOf(oneOf));
    }
    return only instanceof Run run && run.isAnything()
        ? Optional.of(CodeBlock.of("return $L;\n", run.min() == 0 ? "true" : "!text.isEmpty()"))
        : Optional.empty();
  }

  private static CodeBlock oneOf(OneOf oneOf) {
    CodeBlock texts =
        oneOf.literals().stream().map(t -> CodeBlock.of("$S", t)).collect(CodeBlock.joining(", "));
    CodeBlock labels = oneOf.optional() ? CodeBlock.of("$S, $L", "", texts) : texts;
    return CodeBlock.builder()
        .add("return switch (text) {\n$>")
        .add("case $L -> true;\ndefault -> false;\n", labels)
        .add("$<};\n")
        .build();
  }

  private static Optional<CodeBlock> beginning(MatchStep first, MatchStep second) {
    boolean open = second instanceof Run run && run.isAnything() && run.min() == 0;
    return open && first instanceof Literal literal
        ? Optional.of(CodeBlock.of("return text.startsWith($S);\n", literal.text()))
        : Optional.empty();
  }
}
