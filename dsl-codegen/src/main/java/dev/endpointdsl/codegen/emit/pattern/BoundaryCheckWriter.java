package dev.endpointdsl.codegen.emit.pattern;

import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.pattern.BoundaryCheck;

/** Writes the check of a string by its two ends and the run between them. */
record BoundaryCheckWriter(BoundaryCheck ends, CharacterPredicates tests, String scanner) {

  CodeBlock write() {
    CodeBlock first = tests.testNot(ends.edge(), CodeBlock.of("text.charAt(at)"), scanner);
    CodeBlock last = tests.testNot(ends.edge(), CodeBlock.of("text.charAt(end - 1)"), scanner);
    CodeBlock middle = tests.test(ends.middle(), CodeBlock.of("text.charAt(at)"), scanner);
    return CodeBlock.builder()
        .beginControlFlow("if (at == end || $L || $L)", first, last)
        .addStatement("return false")
        .endControlFlow()
        .beginControlFlow("while (at < end && $L)", middle)
        .addStatement("at++")
        .endControlFlow()
        .addStatement("return at == end")
        .build();
  }
}
