package dev.endpointdsl.codegen.emit.pattern;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.FieldSpec;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.PrimitiveTypeName;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import dev.endpointdsl.codegen.pattern.BoundaryCheck;
import dev.endpointdsl.codegen.pattern.FallbackRegex;
import dev.endpointdsl.codegen.pattern.MatchStep;
import dev.endpointdsl.codegen.pattern.MatcherPlan;
import dev.endpointdsl.codegen.pattern.PatternCompiler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * Writes the class with the matchers of all patterns. Each is a method {@code static boolean
 * name(String text)}, with a loop over characters if the expression allows it.
 *
 * <p>Other expressions are matched by {@link Pattern}, which recurses on some of them and can
 * overflow the stack on a long string. The generated code must therefore check the length first and
 * not match a string that is too long; the loops rely on this and do not count what the length
 * bounds.
 */
public final class MatcherMethods {

  private final TypeSpec.Builder type;
  private final CharacterPredicates tests;
  private final Map<String, PatternUse> added = new LinkedHashMap<>();
  private boolean needsRefusal;

  private MatcherMethods(ClassName name, Map<String, PatternUse> uses) {
    this.type = TypeSpec.classBuilder(name).addModifiers(Modifier.FINAL);
    this.tests = new CharacterPredicates(uses.keySet());
  }

  /**
   * Returns the class.
   *
   * @param name its name
   * @param uses the patterns by the names of their methods, written in the order of the map
   */
  public static TypeSpec patternsClass(ClassName name, Map<String, PatternUse> uses) {
    MatcherMethods methods = new MatcherMethods(name, uses);
    uses.forEach(methods::add);
    return methods.build();
  }

  private TypeSpec build() {
    type.addJavadoc(
        "The patterns of strings. The length of a string must be checked before its pattern.\n");
    if (needsRefusal) {
      type.addField(
          FieldSpec.builder(PrimitiveTypeName.INT, AutomatonWriter.REFUSED, constant())
              .initializer("-1")
              .build());
    }
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    tests.addTo(type);
    return type.build();
  }

  private void add(String method, PatternUse use) {
    Optional<String> same =
        added.entrySet().stream()
            .filter(other -> other.getValue().matchesLike(use))
            .map(Map.Entry::getKey)
            .findFirst();
    CodeBlock body =
        same.map(other -> CodeBlock.of("return $N(text);\n", other))
            .orElseGet(() -> body(method, use));
    added.put(method, use);
    type.addMethod(
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.STATIC)
            .returns(PrimitiveTypeName.BOOLEAN)
            .addParameter(String.class, "text")
            .addCode(body)
            .build());
  }

  private CodeBlock body(String method, PatternUse use) {
    Optional<MatcherPlan> plan =
        PatternCompiler.compile(use.pattern().regex(), use.pattern().whole(), use.maxLength());
    needsRefusal |= plan.filter(MatcherMethods::canRefuse).isPresent();
    return CodeBlock.builder()
        .add("// $L\n", comment(use))
        .add(
            plan.map(steps -> StepWriter.write(steps, tests, method))
                .orElseGet(() -> regularExpression(method, use)))
        .build();
  }

  private static boolean canRefuse(MatcherPlan scanner) {
    return scanner.steps().stream()
        .anyMatch(
            step ->
                step instanceof MatchStep.Rest rest
                    && rest.automaton().rejects()
                    && BoundaryCheck.of(rest.automaton()).isEmpty());
  }

  private static String comment(PatternUse use) {
    String lead = use.pattern().whole() ? "Matches: " : "Contains: ";
    return CharacterLiterals.comment(lead + use.pattern().regex());
  }

  /** In a class of its own: a program that never matches the pattern does not load its matcher. */
  private CodeBlock regularExpression(String method, PatternUse use) {
    String holder = GeneratedNames.capitalize(method) + "Regex";
    type.addType(
        TypeSpec.classBuilder(holder)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addField(
                FieldSpec.builder(Pattern.class, "PATTERN", Modifier.STATIC, Modifier.FINAL)
                    .initializer(
                        "$T.compile($S)", Pattern.class, FallbackRegex.of(use.pattern().regex()))
                    .build())
            .build());
    String asked = use.pattern().whole() ? "matches" : "find";
    return CodeBlock.of("return $L.PATTERN.matcher(text).$L();\n", holder, asked);
  }

  private static Modifier[] constant() {
    return new Modifier[] {Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL};
  }
}
