package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.BodyModel;
import dev.endpointdsl.codegen.model.BodyModel.Place;
import dev.endpointdsl.codegen.model.Protocol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.TopDownIndex;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.HttpHeaderTrait;
import software.amazon.smithy.model.traits.HttpLabelTrait;
import software.amazon.smithy.model.traits.HttpPayloadTrait;
import software.amazon.smithy.model.traits.HttpPrefixHeadersTrait;
import software.amazon.smithy.model.traits.HttpQueryParamsTrait;
import software.amazon.smithy.model.traits.HttpQueryTrait;
import software.amazon.smithy.model.traits.HttpTrait;
import software.amazon.smithy.model.traits.JsonNameTrait;
import software.amazon.smithy.model.traits.Trait;

/** Reads the protocols of operations, and the places of members in requests. */
final class ProtocolReader {

  private static final Set<String> PROTOCOLS = Set.of("aws.protocols", "smithy.protocols");
  private static final Set<String> AWS_JSON = Set.of("awsJson1_0", "awsJson1_1");
  private static final String REST_JSON = "restJson1";
  private static final List<Class<? extends Trait>> ELSEWHERE =
      List.of(
          HttpLabelTrait.class,
          HttpHeaderTrait.class,
          HttpPrefixHeadersTrait.class,
          HttpQueryTrait.class,
          HttpQueryParamsTrait.class);

  /** The protocols of services, by operation. */
  private final Map<ShapeId, Set<String>> protocols = new HashMap<>();

  /** Whether all services of the model have a protocol that ignores {@code jsonName}. */
  private final boolean ignoresJsonNames;

  ProtocolReader(Model model) {
    TopDownIndex operations = TopDownIndex.of(model);
    Set<ServiceShape> services = model.getServiceShapes();
    for (ServiceShape service : services) {
      for (OperationShape operation : operations.getContainedOperations(service)) {
        protocols
            .computeIfAbsent(operation.getId(), unused -> new HashSet<>())
            .addAll(protocols(service));
      }
    }
    this.ignoresJsonNames =
        !services.isEmpty()
            && services.stream()
                .allMatch(service -> protocols(service).stream().anyMatch(AWS_JSON::contains));
  }

  private static Set<String> protocols(ServiceShape service) {
    Set<String> names = new HashSet<>();
    for (ShapeId trait : service.getAllTraits().keySet()) {
      if (PROTOCOLS.contains(trait.getNamespace())) {
        names.add(trait.getName());
      }
    }
    return names;
  }

  /**
   * Returns the protocol of an operation; that of one whose service has none follows its traits.
   */
  Protocol of(OperationShape operation) {
    Set<String> names = protocols.getOrDefault(operation.getId(), Set.of());
    if (names.stream().anyMatch(AWS_JSON::contains)) {
      return Protocol.JSON;
    }
    if (names.contains(REST_JSON) || names.isEmpty()) {
      return operation.hasTrait(HttpTrait.class) ? Protocol.REST_JSON : Protocol.JSON;
    }
    return Protocol.OTHER;
  }

  /** Returns the place of a member. */
  BodyModel body(MemberShape member) {
    String name =
        member
            .getTrait(JsonNameTrait.class)
            .filter(unused -> !ignoresJsonNames)
            .map(JsonNameTrait::getValue)
            .orElse(member.getMemberName());
    if (member.hasTrait(HttpPayloadTrait.class)) {
      return new BodyModel(name, Place.PAYLOAD);
    }
    boolean elsewhere = ELSEWHERE.stream().anyMatch(member::hasTrait);
    return new BodyModel(name, elsewhere ? Place.ELSEWHERE : Place.BODY);
  }
}
