package dev.endpointdsl.checker.stage;

import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Distinguishes the types of expressions that javac has resolved. */
final class ErroneousTypes {

  private ErroneousTypes() {}

  /** Returns a type; {@code null} if it is unknown. */
  static @Nullable TypeMirror known(@Nullable TypeMirror type) {
    return type == null || type.getKind() == TypeKind.ERROR || type.getKind() == TypeKind.NONE
        ? null
        : type;
  }
}
