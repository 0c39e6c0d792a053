package dev.endpointdsl.codegen.emit.check;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.emit.common.Nullables;
import dev.endpointdsl.codegen.emit.common.RuleClasses;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.model.ChoiceModel;
import dev.endpointdsl.codegen.model.ChoiceModel.Alternative;
import dev.endpointdsl.codegen.model.ChoiceModel.Implied;
import dev.endpointdsl.codegen.model.StructureModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The checks of one choice. The stages of a builder enforce it; a value that was read or edited
 * must be checked.
 */
final class ChoiceCheckCode {

  private final GeneratedNames names;
  private final StructureModel structure;
  private final ChoiceModel choice;
  private final RuleClasses rules;
  private final RequestConditions requests;

  ChoiceCheckCode(
      GeneratedNames names, StructureModel structure, ChoiceModel choice, ModelIndex index) {
    this.names = names;
    this.rules = index.rules();
    this.requests = new RequestConditions(structure, index);
    this.structure = structure;
    this.choice = choice;
  }

  MethodSpec method() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("choiceOf" + choice.name())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(Nullables.nullable(ChecksSpec.VIOLATIONS))
            .addParameter(names.type(structure.javaName()), "value")
            .addParameter(Nullables.nullable(ChecksSpec.VIOLATIONS), "found");
    boolean required = firsts().stream().anyMatch(first -> structure.member(first).required());
    if (choice.unmarked().isEmpty() && !required) {
      method.addCode(noneTaken());
    }
    for (Alternative alternative : choice.alternatives()) {
      if (!alternative.members().isEmpty()) {
        method.addCode(taken(alternative));
      }
    }
    return method.addStatement("return found").build();
  }

  private CodeBlock noneTaken() {
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", allUnset(firsts()))
        .addStatement(
            "return $L\n.noneOf($L, $L)",
            site(firsts().get(0)),
            rules.rule(choice.rule(), ShapeRule.CHOICE),
            quoted(firsts()))
        .endControlFlow()
        .build();
  }

  private CodeBlock taken(Alternative alternative) {
    String first = first(alternative);
    List<Check> checks = new ArrayList<>();
    earlierRivals(alternative)
        .forEach(
            rival ->
                checks.add(
                    new Check(
                        isSet(rival),
                        site(first),
                        "excludedBy",
                        exclusive(alternative),
                        quoted(List.of(rival)))));
    missing(alternative).forEach(member -> checks.add(missing(alternative, member)));
    strangers(alternative).forEach(member -> checks.add(stranger(alternative, member)));
    notOffered(alternative).ifPresent(checks::add);
    return CodeBlock.builder()
        .add(Check.within(isTaken(alternative), checks))
        .add(implied(alternative))
        .build();
  }

  /**
   * A missing member is reported once, by the first alternative that is taken and requires it. It
   * is not reported beside an alternative without it, because one of the two must go.
   */
  private Check missing(Alternative alternative, String member) {
    List<String> conditions = new ArrayList<>(List.of(isUnset(member)));
    List<String> earlier = earlierRivals(alternative);
    rivals(alternative).stream()
        .filter(
            rival -> earlier.contains(rival) || !alternativeOf(rival).members().contains(member))
        .forEach(rival -> conditions.add(isUnset(rival)));
    return new Check(
        String.join(" && ", conditions),
        site(member),
        "neededWith",
        rules.rule(alternative.rules().members(), ShapeRule.CHOICE),
        quoted(List.of(first(alternative))));
  }

  /**
   * A member is misplaced only if it requests something. It is not reported beside another
   * alternative, which can require or offer it.
   */
  private Check stranger(Alternative alternative, String member) {
    List<String> conditions = new ArrayList<>(List.of(requests.of(member)));
    rivals(alternative).forEach(rival -> conditions.add(isUnset(rival)));
    CodeBlock rule =
        alternative.excludes().contains(member)
            ? rules.rule(alternative.rules().excluding(member), ShapeRule.EXCLUSIVE)
            : exclusive(alternative);
    return new Check(
        String.join(" && ", conditions),
        site(member),
        "excludedBy",
        rule,
        quoted(List.of(first(alternative))));
  }

  private CodeBlock exclusive(Alternative alternative) {
    return rules.rule(alternative.rules().exclusive(), ShapeRule.EXCLUSIVE);
  }

  private Alternative alternativeOf(String first) {
    return choice.alternatives().stream()
        .filter(alternative -> alternative.members().indexOf(first) == 0)
        .findFirst()
        .orElseThrow();
  }

  /** Returns the first members of the earlier alternatives, without those that it sets itself. */
  private List<String> earlierRivals(Alternative alternative) {
    return choice.alternatives().subList(0, choice.alternatives().indexOf(alternative)).stream()
        .filter(other -> !other.members().isEmpty())
        .map(ChoiceCheckCode::first)
        .filter(first -> alternative.implied().stream().noneMatch(i -> i.member().equals(first)))
        .toList();
  }

  /** Returns the first members of all other alternatives, without those that it sets itself. */
  private List<String> rivals(Alternative alternative) {
    return firsts().stream()
        .filter(other -> !other.equals(first(alternative)))
        .filter(other -> alternative.implied().stream().noneMatch(i -> i.member().equals(other)))
        .toList();
  }

  private static List<String> missing(Alternative alternative) {
    return alternative.members().subList(1, alternative.members().size());
  }

  /**
   * Returns the members that an alternative excludes, without those that the check of a rival
   * reports.
   */
  private List<String> strangers(Alternative alternative) {
    Set<String> strangers = new LinkedHashSet<>();
    choice.alternatives().stream()
        .filter(other -> !other.members().isEmpty())
        .forEach(other -> strangers.addAll(missing(other)));
    strangers.removeAll(alternative.members());
    strangers.addAll(alternative.excludes());
    return List.copyOf(strangers);
  }

  private CodeBlock implied(Alternative alternative) {
    String first = first(alternative);
    CodeBlock.Builder code = CodeBlock.builder();
    for (Implied implied : alternative.implied()) {
      code.beginControlFlow(
              "if ($L && $L && !value.$N.equals($S))",
              isSet(first),
              isSet(implied.member()),
              implied.member(),
              implied.value())
          .addStatement(
              "found = $L\n.contradicts($L, $S, $S)",
              site(implied.member()),
              rules.rule(implied.rule(), ShapeRule.EXCLUSIVE),
              first,
              implied.value())
          .nextControlFlow(
              "else if ($L && $S.equals(value.$N))",
              isUnset(first),
              implied.value(),
              implied.member())
          .addStatement(
              "found = $L\n.neededWith($L, $S)",
              site(first),
              rules.rule(implied.rule(), ShapeRule.CHOICE),
              implied.member() + " " + implied.value())
          .endControlFlow();
    }
    return code.build();
  }

  private Optional<Check> notOffered(Alternative alternative) {
    List<String> wanted =
        structure.choices().stream()
            .flatMap(c -> c.alternatives().stream())
            .filter(a -> alternative.after().contains(a.name()) && !a.members().isEmpty())
            .map(ChoiceCheckCode::first)
            .toList();
    return wanted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Check(
                allUnset(wanted),
                site(first(alternative)),
                "unusualWithout",
                rules.rule(alternative.rules().after(), ShapeRule.UNUSUAL_CHOICE),
                quoted(wanted)));
  }

  /**
   * An alternative is taken if its first member is set, unless another alternative implies that
   * member.
   */
  private String isTaken(Alternative alternative) {
    String first = first(alternative);
    List<String> conditions = new ArrayList<>(List.of(isSet(first)));
    choice.alternatives().stream()
        .filter(other -> other.implied().stream().anyMatch(i -> i.member().equals(first)))
        .forEach(other -> conditions.add(isUnset(first(other))));
    return String.join(" && ", conditions);
  }

  private List<String> firsts() {
    return choice.alternatives().stream()
        .filter(alternative -> !alternative.members().isEmpty())
        .map(ChoiceCheckCode::first)
        .toList();
  }

  private static String first(Alternative alternative) {
    return alternative.members().get(0);
  }

  private CodeBlock site(String member) {
    return CheckCode.site(structure.member(member));
  }

  private static String isSet(String member) {
    return "value." + member + " != null";
  }

  private static String isUnset(String member) {
    return "value." + member + " == null";
  }

  private static String allUnset(List<String> members) {
    return members.stream().map(member -> isUnset(member)).collect(Collectors.joining(" && "));
  }

  private static CodeBlock quoted(List<String> members) {
    return members.stream()
        .map(member -> CodeBlock.of("$S", member))
        .collect(CodeBlock.joining(", "));
  }

  /**
   * A condition that violates the choice.
   *
   * @param condition the condition
   * @param site the site of the violation
   * @param problem the method of the site that creates the violation
   * @param rule the violated rule
   * @param others the other members involved
   */
  private record Check(
      String condition, CodeBlock site, String problem, CodeBlock rule, CodeBlock others) {

    /** Returns checks that apply on a condition; a single check shares the {@code if}. */
    static CodeBlock within(String condition, List<Check> checks) {
      if (checks.size() == 1) {
        return checks.get(0).code(condition + " && " + checks.get(0).condition());
      }
      CodeBlock.Builder code = CodeBlock.builder();
      if (!checks.isEmpty()) {
        code.beginControlFlow("if ($L)", condition);
        checks.forEach(check -> code.add(check.code(check.condition())));
        code.endControlFlow();
      }
      return code.build();
    }

    private CodeBlock code(String when) {
      return CodeBlock.builder()
          .beginControlFlow("if ($L)", when)
          .addStatement("found = $L\n.$L($L, $L)", site, problem, rule, others)
          .endControlFlow()
          .build();
    }
  }
}
