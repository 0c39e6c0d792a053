package dev.endpointdsl.codegen.emit.common;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.codegen.model.RootModel;
import java.util.Optional;

/**
 * The hand-written classes of rules.
 *
 * @param constants the enum whose constants the traits of the model name, if there is one
 * @param ruleSet the class that checks a value as a whole, if there is one
 * @param ruleSetOperation the name or shape ID of the operation whose input that value is
 */
public record RuleClasses(
    Optional<ClassName> constants, Optional<ClassName> ruleSet, String ruleSetOperation) {

  /** Returns the rule set of a root, if it has one. */
  public Optional<ClassName> ruleSet(RootModel root) {
    String name = ruleSetOperation.substring(ruleSetOperation.indexOf('#') + 1);
    return ruleSet.filter(type -> root.operation().equals(name));
  }

  /** Returns the expression for the rule that a trait names, or for a general one. */
  public CodeBlock rule(Optional<String> constant, ShapeRule general) {
    return own(constant).orElseGet(() -> CodeBlock.of("$T.$L", ShapeRule.class, general.name()));
  }

  /** Returns the expression for the rule that a trait names, if there is an enum that has it. */
  public Optional<CodeBlock> own(Optional<String> constant) {
    return constants.flatMap(type -> constant.map(name -> CodeBlock.of("$T.$L", type, name)));
  }
}
