package dev.endpointdsl.codegen.emit.builder;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.endpointdsl.codegen.emit.common.Javadocs;
import dev.endpointdsl.codegen.emit.common.RelationAnnotations;
import dev.endpointdsl.codegen.emit.common.RelationText;
import dev.endpointdsl.codegen.emit.common.RuleClasses;
import dev.endpointdsl.codegen.model.ChoiceModel.Alternative;
import dev.endpointdsl.codegen.model.ChoiceModel.Implied;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.MemberRelation;
import dev.endpointdsl.codegen.model.MemberRelation.SameSize;
import dev.endpointdsl.codegen.model.StructureModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds to the parameters of a member's setters what ties the member to others, as annotations and
 * in words.
 *
 * @param structure the structure
 * @param rules the rules
 */
record RelatedSetters(StructureModel structure, RuleClasses rules) {

  Setter relate(MemberModel member, Setter setter) {
    List<AnnotationSpec> annotations = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    boolean adder = isAdder(member, setter);
    for (MemberRelation relation : member.relations()) {
      if (!adder || !(relation instanceof SameSize)) {
        annotations.add(RelationAnnotations.of(relation, rules));
        words.append("; ").append(RelationText.of(relation, adder));
      }
    }
    structure.choices().stream()
        .flatMap(choice -> choice.alternatives().stream())
        .forEach(alternative -> addImplied(member, alternative, annotations, words));
    return annotations.isEmpty() ? setter : relate(setter, adder, annotations, words.toString());
  }

  /** Whether a method adds one element to a list, in contrast to those named like the list. */
  private static boolean isAdder(MemberModel member, Setter setter) {
    return member.singular().filter(setter.name()::equals).isPresent();
  }

  private void addImplied(
      MemberModel member,
      Alternative alternative,
      List<AnnotationSpec> annotations,
      StringBuilder words) {
    for (Implied implied : alternative.implied()) {
      if (implied.member().equals(member.javaName())) {
        String by = alternative.members().get(0);
        annotations.add(RelationAnnotations.of(implied, by, rules));
        words.append("; `").append(implied.value()).append("` is set by `").append(by).append("`");
      }
    }
  }

  /** An element stands first, a whole list last: behind the one that keeps varargs from nothing. */
  private static Setter relate(
      Setter setter, boolean adder, List<AnnotationSpec> annotations, String words) {
    List<ParameterSpec> parameters = new ArrayList<>(setter.parameters());
    int index = adder ? 0 : parameters.size() - 1;
    ParameterSpec parameter = parameters.get(index);
    parameters.set(
        index,
        parameter.toBuilder()
            .addAnnotations(annotations)
            .addJavadoc(parameter.javadoc())
            .addJavadoc("$L", Javadocs.of(words))
            .build());
    return setter.with(parameters);
  }
}
