package dev.endpointdsl.codegen.emit.json;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.FieldSpec;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import dev.endpointdsl.codegen.model.MemberModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The parts that the JSON codecs of structures and unions share. */
final class JsonClass {

  private static final ParameterizedTypeName NAMES =
      ParameterizedTypeName.get(List.class, String.class);

  private final GeneratedNames names;
  private final String javaName;
  private final List<MemberModel> members;

  JsonClass(GeneratedNames names, String javaName, List<MemberModel> members) {
    this.names = names;
    this.javaName = javaName;
    this.members = members;
  }

  /**
   * Returns the class.
   *
   * @param reading the statements of {@code read} that fill its {@code builder} from {@code in}
   */
  TypeSpec reading(CodeBlock reading) {
    return TypeSpec.classBuilder(names.json(javaName))
        .addModifiers(Modifier.FINAL)
        .addSuperinterface(ParameterizedTypeName.get(JsonTypes.CODEC, value()))
        .addJavadoc("Writes and reads the JSON of a {@link $T}.\n", value())
        .addField(codec())
        .addField(knownMembers())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(write())
        .addMethod(read(reading))
        .build();
  }

  private FieldSpec codec() {
    ClassName self = names.json(javaName);
    return FieldSpec.builder(self, "CODEC", Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T()", self)
        .build();
  }

  private FieldSpec knownMembers() {
    List<CodeBlock> known =
        members.stream().map(member -> CodeBlock.of("$S", member.wireName())).toList();
    return FieldSpec.builder(NAMES, "MEMBERS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of($L)", List.class, CodeBlock.join(known, ", "))
        .build();
  }

  private MethodSpec write() {
    return write(
        MethodSpec.methodBuilder("write")
            .addJavadoc("Writes the members that are set.\n")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC),
        members);
  }

  /** Returns the method that writes only the members in the body of a request. */
  MethodSpec writeBody(List<MemberModel> inBody) {
    return write(
        MethodSpec.methodBuilder("writeBody")
            .addJavadoc("Writes the members that are set and in the body of the request.\n")
            .addModifiers(Modifier.STATIC),
        inBody);
  }

  private MethodSpec write(MethodSpec.Builder method, List<MemberModel> written) {
    method
        .addParameter(value(), "value")
        .addParameter(JsonTypes.WRITER, "out")
        .addStatement("out.startObject()");
    JsonWrites writes = new JsonWrites(names);
    written.forEach(member -> method.addCode(writes.member(member)));
    return method.addStatement("out.endObject()").build();
  }

  private MethodSpec read(CodeBlock reading) {
    return MethodSpec.methodBuilder("read")
        .addJavadoc("Reads a value without checking its constraints.\n")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(value())
        .addParameter(JsonTypes.READER, "in")
        .addStatement("$1T builder = new $1T()", names.builderClass(javaName))
        .addCode(reading)
        .addStatement("return builder.unchecked()")
        .build();
  }

  private ClassName value() {
    return names.type(javaName);
  }
}
