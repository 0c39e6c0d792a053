package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.TypeModel.TimestampFormat;
import dev.endpointdsl.codegen.model.ValueModel;
import dev.endpointdsl.codegen.smithy.EnumShapes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.SensitiveTrait;
import software.amazon.smithy.model.traits.TimestampFormatTrait;

/** Reads the types and constraints of members. */
final class ValueReader {

  private final Model model;
  private final TypeNames names;
  private final ConstraintsReader constraints;

  /** The lists and maps being read, to stop at one that contains itself. */
  private final Set<ShapeId> open = new HashSet<>();

  ValueReader(Model model, TypeNames names) {
    this.model = model;
    this.names = names;
    this.constraints = new ConstraintsReader(model, names);
  }

  /** Returns the member's value; empty if its target is undefined, which is reported. */
  Optional<ValueModel> read(MemberShape member) {
    return model.getShape(member.getTarget()).flatMap(target -> value(member, target));
  }

  private Optional<ValueModel> value(MemberShape member, Shape target) {
    return type(member, target)
        .map(type -> new ValueModel(type, constraints.read(member, target), isSensitive(member)));
  }

  /** Checks whether the member, its target or its container is sensitive. */
  private boolean isSensitive(MemberShape member) {
    return member.getMemberTrait(model, SensitiveTrait.class).isPresent()
        || model.expectShape(member.getContainer()).hasTrait(SensitiveTrait.class);
  }

  private Optional<TypeModel> type(MemberShape member, Shape target) {
    if (target.asListShape().isPresent() || target.isMapShape()) {
      return collection(target);
    }
    if (EnumShapes.isEnum(target)) {
      return Optional.of(new TypeModel.EnumType(names.of(target)));
    }
    return switch (target.getType()) {
      case STRUCTURE -> Optional.of(new TypeModel.StructureType(names.of(target)));
      case UNION -> Optional.of(new TypeModel.UnionType(names.of(target)));
      case TIMESTAMP -> Optional.of(new TypeModel.TimestampType(format(member)));
      default -> scalar(target).map(scalar -> scalar);
    };
  }

  private static Optional<Scalar> scalar(Shape target) {
    return switch (target.getType()) {
      case BOOLEAN -> Optional.of(Scalar.BOOLEAN);
      case BYTE -> Optional.of(Scalar.BYTE);
      case SHORT -> Optional.of(Scalar.SHORT);
      case INTEGER -> Optional.of(Scalar.INTEGER);
      case LONG -> Optional.of(Scalar.LONG);
      case FLOAT -> Optional.of(Scalar.FLOAT);
      case DOUBLE -> Optional.of(Scalar.DOUBLE);
      case STRING -> Optional.of(Scalar.STRING);
      case BLOB -> Optional.of(Scalar.BLOB);
      case DOCUMENT -> Optional.of(Scalar.DOCUMENT);
      default -> Optional.empty();
    };
  }

  private Optional<TypeModel> collection(Shape target) {
    if (!open.add(target.getId())) {
      return Optional.empty();
    }
    try {
      return target.asListShape().isPresent()
          ? target.asListShape().flatMap(this::list)
          : target.asMapShape().flatMap(this::map);
    } finally {
      open.remove(target.getId());
    }
  }

  private Optional<TypeModel> list(ListShape list) {
    return read(list.getMember()).map(TypeModel.ListType::new);
  }

  private Optional<TypeModel> map(MapShape map) {
    Optional<ValueModel> key = read(map.getKey());
    Optional<ValueModel> value = read(map.getValue());
    return key.flatMap(k -> value.map(v -> new TypeModel.MapType(k, v)));
  }

  /** Returns the format of a timestamp; seconds by default, as in the AWS JSON protocols. */
  private TimestampFormat format(MemberShape member) {
    return member
        .getMemberTrait(model, TimestampFormatTrait.class)
        .map(TimestampFormatTrait::getFormat)
        .map(
            format ->
                switch (format) {
                  case DATE_TIME -> TimestampFormat.DATE_TIME;
                  case HTTP_DATE -> TimestampFormat.HTTP_DATE;
                  default -> TimestampFormat.EPOCH_SECONDS;
                })
        .orElse(TimestampFormat.EPOCH_SECONDS);
  }
}
