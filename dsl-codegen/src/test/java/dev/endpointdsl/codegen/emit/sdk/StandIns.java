package dev.endpointdsl.codegen.emit.sdk;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.javasource.AnnotationSpec;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.FieldSpec;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.model.MemberModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Stubs of values and builders with the parts that translators use: fields and {@code unchecked()}.
 */
final class StandIns {

  private final GeneratedNames names;

  StandIns(GeneratedNames names) {
    this.names = names;
  }

  List<TypeSpec> all(DslModel model) {
    return Stream.concat(
            model.structures().stream().flatMap(s -> pair(s.javaName(), s.members())),
            model.unions().stream().flatMap(u -> pair(u.javaName(), u.members())))
        .toList();
  }

  private Stream<TypeSpec> pair(String javaName, List<MemberModel> members) {
    return Stream.of(value(javaName, members), builder(javaName, members));
  }

  private TypeSpec value(String javaName, List<MemberModel> members) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameter(names.builderClass(javaName), "builder");
    members.forEach(m -> constructor.addStatement("this.$1L = builder.$1L", m.javaName()));
    return TypeSpec.classBuilder(javaName)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addFields(members.stream().map(m -> field(m, Modifier.FINAL)).toList())
        .addMethod(constructor.build())
        .build();
  }

  private TypeSpec builder(String javaName, List<MemberModel> members) {
    return TypeSpec.classBuilder(names.builderClass(javaName))
        .addModifiers(Modifier.FINAL)
        .addFields(members.stream().map(this::field).toList())
        .addMethod(
            MethodSpec.methodBuilder("unchecked")
                .returns(names.type(javaName))
                .addCode(CodeBlock.of("return new $T(this);\n", names.type(javaName)))
                .build())
        .build();
  }

  private FieldSpec field(MemberModel member, Modifier... modifiers) {
    TypeName type =
        JavaTypes.stored(member.type(), names)
            .annotated(AnnotationSpec.builder(Nullable.class).build());
    return FieldSpec.builder(type, member.javaName(), modifiers).build();
  }
}
