package dev.endpointdsl.testkit.sdk;

import dev.endpointdsl.testkit.generate.HostingModel;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeType;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * Compares the model with the classes of the AWS SDK and records the differences.
 *
 * <p>Shapes that the SDK lacks are not compared further.
 */
final class SdkComparison {

  private static final Map<ShapeType, MarshallingType<?>> MARSHALLING =
      Map.of(
          ShapeType.STRUCTURE, MarshallingType.SDK_POJO,
          ShapeType.LIST, MarshallingType.LIST,
          ShapeType.MAP, MarshallingType.MAP,
          ShapeType.STRING, MarshallingType.STRING,
          ShapeType.ENUM, MarshallingType.STRING,
          ShapeType.INTEGER, MarshallingType.INTEGER,
          ShapeType.FLOAT, MarshallingType.FLOAT,
          ShapeType.DOUBLE, MarshallingType.DOUBLE,
          ShapeType.BOOLEAN, MarshallingType.BOOLEAN,
          ShapeType.TIMESTAMP, MarshallingType.INSTANT);

  private final Set<String> missingFromSdk = new TreeSet<>();
  private final Set<String> missingFromModel = new TreeSet<>();
  private final Set<String> otherType = new TreeSet<>();
  private final Set<String> compared = new TreeSet<>();

  /** Returns members as {@code Structure.Member}. */
  Set<String> missingFromSdk() {
    return missingFromSdk;
  }

  /** Returns members as {@code Structure.Member}. */
  Set<String> missingFromModel() {
    return missingFromModel;
  }

  /** Returns the members that have different types in the model and the SDK. */
  Set<String> otherType() {
    return otherType;
  }

  /** Returns the structures that were compared. */
  Set<String> compared() {
    return compared;
  }

  /** Compares a structure and those within it. */
  void walk(StructureShape structure, SdkPojo pojo) {
    if (compared.add(structure.getId().getName())) {
      Map<String, SdkField<?>> fields = fields(pojo);
      structure.members().forEach(member -> member(member, fields.get(member.getMemberName())));
      fields.keySet().stream()
          .filter(name -> structure.getMember(name).isEmpty())
          .forEach(name -> missingFromModel.add(structure.getId().getName() + "." + name));
    }
  }

  private void member(MemberShape member, SdkField<?> field) {
    String path = member.getContainer().getName() + "." + member.getMemberName();
    if (field == null) {
      missingFromSdk.add(path);
    } else {
      value(path, target(member), field);
    }
  }

  private void value(String path, Shape shape, SdkField<?> field) {
    MarshallingType<?> expected = MARSHALLING.get(shape.getType());
    if (!field.marshallingType().equals(expected)) {
      otherType.add(path + ": " + shape.getType() + " is " + field.marshallingType());
    } else if (shape instanceof StructureShape structure) {
      nested(path, structure, field.constructor().get());
    } else if (shape instanceof ListShape list) {
      value(
          path + "[]", target(list.getMember()), field.getTrait(ListTrait.class).memberFieldInfo());
    } else if (shape instanceof MapShape map) {
      value(path + "{}", target(map.getValue()), field.getTrait(MapTrait.class).valueFieldInfo());
    }
  }

  private void nested(String path, StructureShape structure, SdkPojo builder) {
    String sdkName = builder.getClass().getEnclosingClass().getSimpleName();
    if (!sdkName.equals(structure.getId().getName())) {
      otherType.add(path + ": " + structure.getId().getName() + " is " + sdkName);
    }
    walk(structure, builder);
  }

  private static Shape target(MemberShape member) {
    return HostingModel.model().expectShape(member.getTarget());
  }

  private static Map<String, SdkField<?>> fields(SdkPojo pojo) {
    return pojo.sdkFields().stream()
        .collect(Collectors.toMap(SdkField::locationName, Function.identity()));
  }

  /** The values of an enum that only one side has. */
  record Values(Set<String> missingFromSdk, Set<String> missingFromModel) {

    static Values of(EnumShape shape, Class<?> sdkEnum) {
      Set<String> model = new TreeSet<>(shape.getEnumValues().values());
      Set<String> sdk = knownValues(sdkEnum);
      return new Values(without(model, sdk), without(sdk, model));
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
      Set<String> rest = new TreeSet<>(all);
      rest.removeAll(others);
      return rest;
    }

    private static Set<String> knownValues(Class<?> sdkEnum) {
      try {
        Set<?> constants = (Set<?>) sdkEnum.getMethod("knownValues").invoke(null);
        return constants.stream()
            .map(Object::toString)
            .collect(Collectors.toCollection(TreeSet::new));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(sdkEnum + " is not an enum of the SDK", e);
      }
    }
  }
}
