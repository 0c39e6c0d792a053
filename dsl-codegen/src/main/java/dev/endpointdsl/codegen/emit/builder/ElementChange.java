package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.builder.SetterDocs.Phrase;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.ParameterSpec;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.WildcardTypeName;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.StagePlan;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.support.MappedLists;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The method of a builder that changes an element of a list, which it identifies by its key. */
final class ElementChange {

  private static final String CHANGE = "change";

  private final SetterBuilder builder;
  private final StructureModel element;
  private final MemberModel key;

  private ElementChange(SetterBuilder builder, StructureModel element, MemberModel key) {
    this.builder = builder;
    this.element = element;
    this.key = key;
  }

  /** Returns the method for a member; empty unless it is a list of structures with a key. */
  static Optional<Setter> of(SetterBuilder builder, StructureModel owner, ModelIndex index) {
    MemberModel member = builder.member();
    if (!(member.type() instanceof ListType list) || isTaken(name(member), owner)) {
      return Optional.empty();
    }
    return index
        .elementStructure(list)
        .flatMap(element -> key(element).map(key -> new ElementChange(builder, element, key)))
        .map(ElementChange::setter);
  }

  private static boolean isTaken(String name, StructureModel owner) {
    return owner.members().stream()
        .anyMatch(m -> m.javaName().equals(name) || m.singular().filter(name::equals).isPresent());
  }

  /** Returns the member that identifies an element of a list. */
  static Optional<MemberModel> key(StructureModel element) {
    return only(element, MemberModel::key).or(() -> only(element, MemberModel::label));
  }

  private static Optional<MemberModel> only(StructureModel element, Predicate<MemberModel> isKey) {
    List<MemberModel> keys = element.members().stream().filter(isKey).toList();
    return keys.size() == 1
        ? keys.stream()
            .filter(key -> key.type() == Scalar.STRING || key.type() instanceof EnumType)
            .findFirst()
        : Optional.empty();
  }

  private static String name(MemberModel member) {
    return CHANGE + GeneratedNames.capitalize(member.singular().orElse(member.javaName()));
  }

  private Setter setter() {
    String list = builder.member().javaName();
    ClassName editor = builder.names().stage(element.javaName(), StagePlan.BUILDER);
    ParameterSpec change =
        ParameterSpec.builder(
                ParameterizedTypeName.get(
                    ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(editor)),
                CHANGE)
            .addJavadoc("changes a builder that has the members of the element")
            .build();
    ParameterSpec wanted =
        ParameterSpec.builder(JavaTypes.STRING, key.javaName())
            .addJavadoc("the key of an element; an unknown one is an error that lists all keys")
            .build();
    CodeBlock body =
        CodeBlock.builder()
            .add(
                "this.$1N = $2T.changed(this.$1N, $1S, $3S, $3N,$W",
                list,
                MappedLists.class,
                key.javaName())
            .add("each -> each.$N,$Weach -> {\n$>", key.javaName())
            .addStatement("$T edited = each.toBuilder()", editor)
            .addStatement("change.accept(edited)")
            .addStatement("return edited.build()")
            .add("$<});\n")
            .build();
    Phrase phrase = Phrase.adds("Changes the element with a key in");
    return builder.setter(name(builder.member()), phrase, List.of(wanted, change), false, body);
  }
}
