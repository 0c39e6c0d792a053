package dev.endpointdsl.formats.terraform.show;

import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.source.ScalarKind;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import java.util.Set;

/** The values that a state has for what is not set, because the provider's library has no other. */
final class ZeroValues {

  /** Members for which 0 is a value that the provider sends. */
  private static final Set<String> SENT_AS_ZERO =
      Set.of("InitialSamplingPercentage", "InitialVariantWeight", "MinInstanceCount");

  private ZeroValues() {}

  /** Checks whether a value means that a member of the request is not set. */
  static boolean isUnset(SourceNode node, MemberDescription member) {
    boolean number = node instanceof SourceScalar scalar && scalar.kind() == ScalarKind.NUMBER;
    boolean bool = node instanceof SourceScalar scalar && scalar.kind() == ScalarKind.BOOLEAN;
    return isZero(node) && !bool && !(number && SENT_AS_ZERO.contains(member.name()));
  }

  /** Checks whether a value is null, empty, 0 or false. */
  static boolean isZero(SourceNode node) {
    if (node instanceof SourceList list) {
      return list.elements().isEmpty();
    }
    if (node instanceof SourceObject object) {
      return object.members().isEmpty();
    }
    return node instanceof SourceScalar scalar && isZero(scalar);
  }

  private static boolean isZero(SourceScalar scalar) {
    return switch (scalar.kind()) {
      case NULL -> true;
      case STRING -> scalar.text().isEmpty();
      case NUMBER -> scalar.number() != null && scalar.number().signum() == 0;
      case BOOLEAN -> !scalar.isTrue();
    };
  }
}
