package dev.endpointdsl.codegen.emit.check;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.MemberRelation.AtMostOneWith;
import dev.endpointdsl.codegen.model.MemberRelation.DistinctFrom;
import dev.endpointdsl.codegen.model.MemberRelation.UniqueMember;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.DuplicateFinder;

/**
 * The checks of the relations between the elements of a list. They follow the check of the size,
 * which cuts a list that is too long.
 *
 * @param names the names of generated classes
 * @param index the structures and rules of the model
 * @param list the list
 */
record ElementRelationCode(GeneratedNames names, ModelIndex index, MemberModel list) {

  CodeBlock code() {
    CodeBlock.Builder code = CodeBlock.builder();
    list.relations(UniqueMember.class).forEach(relation -> code.add(unique(relation)));
    list.relations(AtMostOneWith.class).forEach(relation -> code.add(atMostOne(relation)));
    return code.build();
  }

  private CodeBlock unique(UniqueMember relation) {
    MemberModel member = element().member(relation.member());
    CodeBlock rule = index.rules().rule(relation.rule().constant(), ShapeRule.UNIQUE_MEMBER);
    if (isShort()) {
      return pairs(member, rule);
    }
    String firsts = "equal" + GeneratedNames.capitalize(member.javaName());
    return CodeBlock.builder()
        .addStatement(
            "int[] $L = $T.of(value, each -> each.$N)",
            firsts,
            DuplicateFinder.class,
            member.javaName())
        .beginControlFlow("for (int i = 0; $1L != null && i < $1L.length; i++)", firsts)
        .beginControlFlow("if ($L[i] >= 0)", firsts)
        .addStatement(
            "found = $L\n.repeatedMember($L, value.get(i).$N, $L[i])",
            site(member),
            rule,
            member.javaName(),
            firsts)
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  /** Returns whether comparing all pairs of elements is faster than building a map. */
  private boolean isShort() {
    return list.value()
        .constraints()
        .size()
        .filter(size -> size.max() <= DuplicateFinder.SHORT)
        .isPresent();
  }

  private CodeBlock pairs(MemberModel member, CodeBlock rule) {
    TypeName type = JavaTypes.stored(member.type(), names);
    return CodeBlock.builder()
        .beginControlFlow("for (int i = 1; i < value.size(); i++)")
        .addStatement("$T wanted = value.get(i).$N", type, member.javaName())
        .beginControlFlow("for (int j = 0; wanted != null && j < i; j++)")
        .beginControlFlow("if (wanted.equals(value.get(j).$N))", member.javaName())
        .addStatement("found = $L\n.repeatedMember($L, wanted, j)", site(member), rule)
        .addStatement("break")
        .endControlFlow()
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  private CodeBlock atMostOne(AtMostOneWith relation) {
    MemberModel member = element().member(relation.member());
    CodeBlock rule = index.rules().rule(relation.rule().constant(), ShapeRule.AT_MOST_ONE_WITH);
    String first = "first" + GeneratedNames.capitalize(member.javaName());
    return CodeBlock.builder()
        .addStatement("int $L = -1", first)
        .beginControlFlow("for (int i = 0; i < value.size(); i++)")
        .beginControlFlow("if (value.get(i).$N != null && $L < 0)", member.javaName(), first)
        .addStatement("$L = i", first)
        .nextControlFlow("else if (value.get(i).$N != null)", member.javaName())
        .addStatement(
            "found = $L\n.setAgain($L, $L)", place(member, CodeBlock.of("value")), rule, first)
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  /** Returns the statements that compare the elements with those of another list. */
  CodeBlock distinct(DistinctFrom relation, MemberModel other, CodeBlock rule) {
    MemberModel member = element().member(relation.by());
    return CodeBlock.builder()
        .beginControlFlow(
            "if (value.$N == null || value.$N == null)", list.javaName(), other.javaName())
        .addStatement("return found")
        .endControlFlow()
        .addStatement(
            "int[] same = $T.inOther($L, value.$N, each -> each.$N)",
            DuplicateFinder.class,
            looked(),
            other.javaName(),
            member.javaName())
        .beginControlFlow("for (int i = 0; same != null && i < same.length; i++)")
        .beginControlFlow("if (same[i] >= 0)")
        .addStatement(
            "found = $L\n.memberOfOther($L, value.$N.get(i).$N, $S, same[i])",
            site(member, CodeBlock.of("value.$N", list.javaName())),
            rule,
            list.javaName(),
            member.javaName(),
            other.javaName())
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  /** Returns the elements up to the maximum size of the list. */
  private CodeBlock looked() {
    CodeBlock all = CodeBlock.of("value.$N", list.javaName());
    return list.value()
        .constraints()
        .size()
        .filter(size -> size.max() <= Integer.MAX_VALUE)
        .map(size -> CodeBlock.of("$T.limit($L, $L)", BuilderSupport.class, all, size.max()))
        .orElse(all);
  }

  private CodeBlock site(MemberModel member) {
    return site(member, CodeBlock.of("value"));
  }

  private CodeBlock site(MemberModel member, CodeBlock elements) {
    return CheckCode.site(member.value(), place(member, elements));
  }

  private CodeBlock place(MemberModel member, CodeBlock elements) {
    CodeBlock element =
        element()
            .label()
            .map(label -> CodeBlock.of("\n.index(i, $L.get(i).$N)", elements, label.javaName()))
            .orElse(CodeBlock.of("\n.index(i)"));
    return CodeBlock.of(
        "$L$L\n.at($S, $S)", CheckCode.site(list), element, member.javaName(), member.wireName());
  }

  private StructureModel element() {
    return index.elementStructure((ListType) list.type()).orElseThrow();
  }
}
