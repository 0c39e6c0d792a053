package dev.endpointdsl.codegen.emit.value;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.MemberDocs;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.PrimitiveTypeName;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.support.BuilderSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The accessors of a value. */
final class AccessorMethods {

  private static final ClassName VALUES = ClassName.get(BuilderSupport.class);
  private static final ClassName OPTIONAL = ClassName.get(Optional.class);

  private final GeneratedNames names;
  private final String owner;

  AccessorMethods(GeneratedNames names, String owner) {
    this.names = names;
    this.owner = owner;
  }

  /** Returns the accessors of a member. */
  List<MethodSpec> of(MemberModel member) {
    TypeModel type = member.type();
    if (type instanceof ListType list) {
      return ofList(member, list);
    }
    if (type instanceof MapType) {
      return withPresence(member, List.of(container(member, member.javaName())));
    }
    if (type instanceof EnumType enumType) {
      return List.of(constant(member, enumType), text(member));
    }
    return List.of(single(member, member.javaName(), ""));
  }

  private MethodSpec single(MemberModel member, String name, String note) {
    TypeName stored = JavaTypes.stored(member.type(), names);
    TypeName plain = stored.isBoxedPrimitive() ? stored.unbox() : stored;
    return accessor(member, name, note, member.required() ? plain : optional(stored))
        .addStatement(
            member.required()
                ? required(member)
                : CodeBlock.of("return $T.ofNullable($N)", OPTIONAL, member.javaName()))
        .build();
  }

  private MethodSpec text(MemberModel member) {
    return single(
        member,
        member.derived().text(),
        "Returns the string as it was set, even if this library does not know it.");
  }

  private MethodSpec constant(MemberModel member, EnumType type) {
    TypeName enumName = names.type(type.javaName());
    String name = member.javaName();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .returns(optional(enumName))
            .addJavadoc(
                """
                $L

                @return the constant; empty if it is not set or this library does not know the value
                """,
                MemberDocs.full(member, ""));
    return method
        .addStatement(
            "return $1N == null ? $2T.empty() : $3T.fromValue($1N)", name, OPTIONAL, enumName)
        .build();
  }

  private List<MethodSpec> ofList(MemberModel member, ListType list) {
    if (!(list.element().type() instanceof EnumType type)) {
      return withPresence(member, List.of(container(member, member.javaName())));
    }
    TypeName enumName = names.type(type.javaName());
    MethodSpec constants =
        accessor(
                member,
                member.javaName(),
                "Leaves out values that this library does not know; {@link #"
                    + member.derived().strings()
                    + "()} has all of them.",
                ParameterizedTypeName.get(ClassName.get(List.class), enumName))
            .addStatement("return $T.known($L)", enumName, held(member))
            .build();
    MethodSpec texts = container(member, member.derived().strings());
    return withPresence(member, List.of(constants, texts));
  }

  private MethodSpec container(MemberModel member, String name) {
    return accessor(member, name, "", JavaTypes.stored(member.type(), names))
        .addStatement("return $L", held(member))
        .build();
  }

  private CodeBlock held(MemberModel member) {
    return member.required()
        ? CodeBlock.of("$1T.required($2N, $3S, $2S)", VALUES, member.javaName(), owner)
        : CodeBlock.of("$T.orEmpty($N)", VALUES, member.javaName());
  }

  private List<MethodSpec> withPresence(MemberModel member, List<MethodSpec> accessors) {
    if (member.required()) {
      return accessors;
    }
    List<MethodSpec> all = new ArrayList<>(accessors);
    all.add(
        MethodSpec.methodBuilder(member.derived().has())
            .addModifiers(Modifier.PUBLIC)
            .returns(PrimitiveTypeName.BOOLEAN)
            .addJavadoc(
                "Checks whether {@code $L} is set, even to an empty value; only then is it sent.\n",
                member.javaName())
            .addStatement("return $N != null", member.javaName())
            .build());
    return all;
  }

  private CodeBlock required(MemberModel member) {
    return CodeBlock.of("return $1T.required($2N, $3S, $2S)", VALUES, member.javaName(), owner);
  }

  private static MethodSpec.Builder accessor(
      MemberModel member, String name, String note, TypeName returned) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(returned);
    method.addJavadoc("$L\n", MemberDocs.full(member, ""));
    if (!note.isEmpty()) {
      method.addJavadoc("\n<p>$L\n", note);
    }
    return method.addJavadoc("\n$L\n", tag(member));
  }

  private static String tag(MemberModel member) {
    boolean container = member.type() instanceof ListType || member.type() instanceof MapType;
    if (member.required()) {
      return "@throws IllegalStateException if a value that was read lacks it";
    }
    return container
        ? "@return unmodifiable; empty if it is not set"
        : "@return empty if it is not set";
  }

  private static TypeName optional(TypeName type) {
    return ParameterizedTypeName.get(OPTIONAL, type);
  }
}
