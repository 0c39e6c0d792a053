package dev.endpointdsl.codegen.emit.common;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.codegen.model.RootModel;
import java.util.Optional;

/**
 * The hand-written classes behind the checks.
 *
 * @param constants the enum whose constants the model's traits name, if there is one
 * @param ruleSet what checks a value as a whole, if there is something
 * @param ruleSetOperation the operation whose input that is, by its name or shape id
 */
public record RuleClasses(
    Optional<ClassName> constants, Optional<ClassName> ruleSet, String ruleSetOperation) {

  /** What checks a root as a whole, if there is something. */
  public Optional<ClassName> ruleSet(RootModel root) {
    String name = ruleSetOperation.substring(ruleSetOperation.indexOf('#') + 1);
    return ruleSet.filter(type -> root.operation().equals(name));
  }

  /** The rule that a trait names, or a general one. */
  public CodeBlock rule(Optional<String> constant, ShapeRule general) {
    return own(constant).orElseGet(() -> CodeBlock.of("$T.$L", ShapeRule.class, general.name()));
  }

  /** The rule that a trait names, if there is an enum that has it. */
  public Optional<CodeBlock> own(Optional<String> constant) {
    return constants.flatMap(type -> constant.map(name -> CodeBlock.of("$T.$L", type, name)));
  }
}
