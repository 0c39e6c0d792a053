package dev.endpointdsl.codegen.emit.common;

import dev.endpointdsl.codegen.javasource.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** A chain of conditions with their violations; the first condition that holds is reported. */
public final class IfElseChain {

  private record Branch(CodeBlock condition, CodeBlock violation) {}

  private final List<Branch> branches = new ArrayList<>();

  public void add(CodeBlock condition, CodeBlock violation) {
    branches.add(new Branch(condition, violation));
  }

  /** Returns {@code if (...) { found = ...; } else if (...) { found = ...; }}. */
  public CodeBlock code() {
    return orElse(CodeBlock.builder().build());
  }

  /** Returns the chain with the statements to execute if no condition holds. */
  public CodeBlock orElse(CodeBlock rest) {
    if (branches.isEmpty()) {
      return rest;
    }
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < branches.size(); i++) {
      Branch branch = branches.get(i);
      if (i == 0) {
        code.beginControlFlow("if ($L)", branch.condition());
      } else {
        code.nextControlFlow("else if ($L)", branch.condition());
      }
      code.addStatement("found = $L", branch.violation());
    }
    if (!rest.isEmpty()) {
      code.nextControlFlow("else").add(rest);
    }
    return code.endControlFlow().build();
  }
}
