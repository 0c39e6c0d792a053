package dev.endpointdsl.codegen.emit.check;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.emit.common.Nullables;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.MemberRelation;
import dev.endpointdsl.codegen.model.MemberRelation.AtMost;
import dev.endpointdsl.codegen.model.MemberRelation.DistinctFrom;
import dev.endpointdsl.codegen.model.MemberRelation.PairedSizes;
import dev.endpointdsl.codegen.model.MemberRelation.SameSize;
import dev.endpointdsl.codegen.model.StructureModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The checks of the relations between members of one structure: a method for each relation.
 *
 * @param names the names of generated classes
 * @param structure the structure
 * @param index the structures and rules of the model
 */
record MemberRelationCode(GeneratedNames names, StructureModel structure, ModelIndex index) {

  /** Returns the methods, in the order of the members. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    for (MemberModel member : structure.members()) {
      member.relations(AtMost.class).forEach(r -> methods.add(atMost(member, r)));
      member.relations(DistinctFrom.class).forEach(r -> methods.add(distinct(member, r)));
      member.relations(SameSize.class).forEach(r -> methods.add(sameSize(member, r)));
      member.relations(PairedSizes.class).forEach(r -> methods.add(pairedSizes(member, r)));
    }
    return methods;
  }

  private MethodSpec atMost(MemberModel member, AtMost relation) {
    MemberModel other = structure.member(relation.member());
    return method(member, "AtMost", other)
        .beginControlFlow(
            "if (value.$1N != null && value.$2N != null && value.$1N > value.$2N)",
            member.javaName(),
            other.javaName())
        .addStatement(
            "return $L\n.moreThan($L, $L, $S, $L)",
            CheckCode.site(member.value(), CheckCode.site(member)),
            rule(relation, ShapeRule.AT_MOST_MEMBER),
            number(member),
            other.javaName(),
            other.value().sensitive() ? CodeBlock.of("null") : number(other))
        .endControlFlow()
        .addStatement("return found")
        .build();
  }

  private static CodeBlock number(MemberModel member) {
    return CodeBlock.of("value.$N", member.javaName());
  }

  private MethodSpec distinct(MemberModel member, DistinctFrom relation) {
    MemberModel other = structure.member(relation.member());
    CodeBlock rule = rule(relation, ShapeRule.UNIQUE_MEMBER);
    return method(member, "DistinctFrom", other)
        .addCode(new ElementRelationCode(names, index, member).distinct(relation, other, rule))
        .addStatement("return found")
        .build();
  }

  private MethodSpec sameSize(MemberModel member, SameSize relation) {
    MemberModel other = structure.member(relation.member());
    return method(member, "As", other)
        .beginControlFlow(
            "if (value.$1N != null && value.$2N != null && value.$1N.size() != value.$2N.size())",
            member.javaName(),
            other.javaName())
        .addStatement(
            "return $L\n.sizeDiffers($L, value.$N.size(), $S, value.$N.size())",
            CheckCode.site(member),
            rule(relation, ShapeRule.LIST_SIZES),
            member.javaName(),
            other.javaName(),
            other.javaName())
        .endControlFlow()
        .addStatement("return found")
        .build();
  }

  private MethodSpec pairedSizes(MemberModel member, PairedSizes relation) {
    MemberModel other = structure.member(relation.member());
    return method(member, "With", other)
        .beginControlFlow(
            "if (value.$1N == null || value.$1N.isEmpty() || value.$2N == null)",
            member.javaName(),
            other.javaName())
        .addStatement("return found")
        .endControlFlow()
        .beginControlFlow(
            "if (value.$N.size() != $L || value.$N.size() != $L)",
            member.javaName(),
            relation.size(),
            other.javaName(),
            relation.otherSize())
        .addStatement(
            "return $L\n.sizesDiffer($L, $L, $L, value.$N.size(), $S, value.$N.size())",
            CheckCode.site(member),
            rule(relation, ShapeRule.LIST_SIZES),
            relation.size(),
            relation.otherSize(),
            member.javaName(),
            other.javaName(),
            other.javaName())
        .endControlFlow()
        .addStatement("return found")
        .build();
  }

  private CodeBlock rule(MemberRelation relation, ShapeRule general) {
    return index.rules().rule(relation.rule().constant(), general);
  }

  private MethodSpec.Builder method(MemberModel member, String tie, MemberModel other) {
    return MethodSpec.methodBuilder(
            member.javaName() + tie + GeneratedNames.capitalize(other.javaName()))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(Nullables.nullable(ChecksSpec.VIOLATIONS))
        .addParameter(names.type(structure.javaName()), "value")
        .addParameter(Nullables.nullable(ChecksSpec.VIOLATIONS), "found");
  }
}
