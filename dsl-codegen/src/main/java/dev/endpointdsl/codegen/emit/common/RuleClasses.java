package dev.endpointdsl.codegen.emit.common;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.model.RootModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/**
 * The hand-written classes of rules.
 *
 * @param constants the enum of each rule that the traits of the model can name; empty if there are
 *     no such enums
 * @param ruleSets the classes that check values as a whole, by the simple name of the values' type
 */
public record RuleClasses(Map<String, ClassName> constants, Map<String, List<ClassName>> ruleSets) {

  /** Creates the names of hand-written classes. */
  public static RuleClasses of(
      Map<String, TypeElement> constants, Map<String, List<TypeElement>> ruleSets) {
    return new RuleClasses(
        named(constants, ClassName::get),
        named(ruleSets, types -> types.stream().map(ClassName::get).toList()));
  }

  private static <T, N> Map<String, N> named(Map<String, T> types, Function<T, N> name) {
    return types.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> name.apply(entry.getValue())));
  }

  /** Returns the rule sets of a root. */
  public List<ClassName> ruleSets(RootModel root) {
    return ruleSets.getOrDefault(root.structure(), List.of());
  }

  /** Returns the expression for the rule that a trait names, or for a general one. */
  public CodeBlock rule(Optional<String> constant, ShapeRule general) {
    return own(constant).orElseGet(() -> CodeBlock.of("$T.$L", ShapeRule.class, general.name()));
  }

  /** Returns the expression for the rule that a trait names, if there is an enum that has it. */
  public Optional<CodeBlock> own(Optional<String> constant) {
    return constant
        .filter(constants::containsKey)
        .map(name -> CodeBlock.of("$T.$L", constants.get(name), name));
  }
}
