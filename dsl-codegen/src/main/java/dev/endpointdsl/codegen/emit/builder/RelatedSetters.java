package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.common.Javadocs;
import dev.endpointdsl.codegen.emit.common.RelationAnnotations;
import dev.endpointdsl.codegen.emit.common.RelationText;
import dev.endpointdsl.codegen.emit.common.RuleClasses;
import dev.endpointdsl.codegen.javasource.AnnotationSpec;
import dev.endpointdsl.codegen.javasource.ParameterSpec;
import dev.endpointdsl.codegen.model.ChoiceModel.Alternative;
import dev.endpointdsl.codegen.model.ChoiceModel.Implied;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.MemberRelation;
import dev.endpointdsl.codegen.model.MemberRelation.SameSize;
import dev.endpointdsl.codegen.model.StructureModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds the relations of a member to the parameters of its setters, as annotations and as Javadoc.
 *
 * @param structure the structure
 * @param rules the rule classes
 */
record RelatedSetters(StructureModel structure, RuleClasses rules) {

  /** A method that adds several elements has none: the checker does not follow its argument. */
  Setter relate(MemberModel member, Setter setter) {
    if (setter.isBulkAdder(member.javaName())) {
      return setter;
    }
    List<AnnotationSpec> annotations = new ArrayList<>();
    List<String> phrases = new ArrayList<>();
    boolean adder = setter.adds();
    for (MemberRelation relation : member.relations()) {
      if (!adder || !(relation instanceof SameSize)) {
        annotations.add(RelationAnnotations.of(relation, rules));
        phrases.add(RelationText.of(relation, adder));
      }
    }
    structure.choices().stream()
        .flatMap(choice -> choice.alternatives().stream())
        .forEach(alternative -> addImplied(member, alternative, annotations, phrases));
    return annotations.isEmpty() ? setter : relate(setter, adder, annotations, phrases);
  }

  private void addImplied(
      MemberModel member,
      Alternative alternative,
      List<AnnotationSpec> annotations,
      List<String> phrases) {
    for (Implied implied : alternative.implied()) {
      if (implied.member().equals(member.javaName())) {
        String by = alternative.members().get(0);
        annotations.add(RelationAnnotations.of(implied, by, rules));
        phrases.add("`" + by + "` sets `" + implied.value() + "`");
      }
    }
  }

  /** An element is the first parameter, a list the last one: a varargs setter has two of them. */
  private static Setter relate(
      Setter setter, boolean adder, List<AnnotationSpec> annotations, List<String> phrases) {
    List<ParameterSpec> parameters = new ArrayList<>(setter.parameters());
    int index = adder ? 0 : parameters.size() - 1;
    ParameterSpec parameter = parameters.get(index);
    parameters.set(
        index,
        parameter.toBuilder()
            .addAnnotations(annotations)
            .addJavadoc(
                parameter.javadoc().isEmpty() ? "$L" : "; $L",
                Javadocs.of(String.join("; ", phrases)))
            .build());
    return setter.with(parameters);
  }
}
