package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.formats.javasource.Code.Call;
import dev.endpointdsl.formats.javasource.Code.Text;
import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.model.ValueType;
import dev.endpointdsl.formats.request.RequestNode;
import java.util.List;
import java.util.Optional;

/** Writes the calls that set a map, which keeps its order. */
final class MapCalls {

  private final RequestCode request;
  private final TypeText types;
  private final ElementMethods methods;

  MapCalls(RequestCode request, TypeText types, ElementMethods methods) {
    this.request = request;
    this.types = types;
    this.methods = methods;
  }

  List<Call> calls(RequestNode map, String setter, MethodScope scope) {
    List<RequestNode> entries = map.members();
    Optional<String> adder = map.member().flatMap(each -> each.adder());
    boolean adds =
        adder.isPresent() && !entries.isEmpty() && entries.size() <= ListCalls.MAX_ELEMENTS;
    return adds
        ? entries.stream().map(each -> put(adder.get(), map.type(), each, scope)).toList()
        : List.of(new Call(setter, value(map, scope)));
  }

  private Call put(String adder, ValueType map, RequestNode entry, MethodScope scope) {
    Code value =
        entry.kind() == ValueKind.STRUCTURE && entry.placeholder().isEmpty()
            ? request.argument(entry, scope)
            : entry.kind().isScalar()
                ? request.scalars().argument(entry, scope)
                : request.value(entry, scope);
    return new Call(adder, key(map, entry.name(), scope), value);
  }

  private Code key(ValueType map, String key, MethodScope scope) {
    Optional<String> enumName = map.keyEnum();
    Optional<String> constant = enumName.flatMap(each -> request.scalars().constant(each, key));
    if (enumName.isPresent() && constant.isEmpty()) {
      scope.useUnknown(key);
    }
    return constant.<Code>map(Text::new).orElseGet(() -> LiteralText.of(key));
  }

  /** Returns the expression for a map. */
  Code value(RequestNode map, MethodScope scope) {
    List<RequestNode> entries = map.members();
    if (entries.size() > 1) {
      return methods.map(request, map, scope);
    }
    return new Call(
        types.map() + ".of",
        entries.stream()
            .flatMap(
                each -> List.of(LiteralText.of(each.name()), request.value(each, scope)).stream())
            .toList());
  }
}
