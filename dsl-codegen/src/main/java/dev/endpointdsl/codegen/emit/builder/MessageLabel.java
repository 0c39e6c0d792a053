package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.Nullables;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.StructureModel;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The method of a builder's class that returns the string that identifies it in messages. */
final class MessageLabel {

  private MessageLabel() {}

  /** Returns the method of a structure with a key or label that messages may show. */
  static Optional<MethodSpec> of(StructureModel structure) {
    return ElementChange.key(structure)
        .filter(key -> !key.value().sensitive())
        .map(MessageLabel::method);
  }

  private static MethodSpec method(MemberModel key) {
    return MethodSpec.methodBuilder("messageLabel")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(Nullables.nullable(JavaTypes.STRING))
        .addStatement("return this.$N", key.javaName())
        .build();
  }
}
