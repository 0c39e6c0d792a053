package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.formats.javasource.Code.Call;
import dev.endpointdsl.formats.javasource.Code.Text;
import dev.endpointdsl.formats.model.StructureDescription;
import dev.endpointdsl.formats.model.StructureDescription.Pair;
import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.model.ValueType;
import dev.endpointdsl.formats.request.RequestNode;
import java.util.List;
import java.util.Optional;

/** Writes the calls that set a list. */
final class ListCalls {

  /** The maximum number of elements in one expression. */
  static final int MAX_ELEMENTS = 200;

  private final RequestCode request;
  private final TypeText types;
  private final ElementMethods methods;

  ListCalls(RequestCode request, TypeText types, ElementMethods methods) {
    this.request = request;
    this.types = types;
    this.methods = methods;
  }

  /** Returns the call that sets a member to a parameter, which for a list of enums has strings. */
  List<Call> placeholder(RequestNode member, String setter, MethodScope scope) {
    String method = member.member().flatMap(each -> each.withStrings()).orElse(setter);
    return List.of(new Call(method, request.scalars().argument(member, scope)));
  }

  List<Call> calls(RequestNode list, String setter, MethodScope scope) {
    List<RequestNode> elements = list.elements();
    ValueType element = list.type().element();
    if (elements.isEmpty()) {
      return List.of(new Call(setter, new Call(types.list() + ".of")));
    }
    if (elements.size() > MAX_ELEMENTS) {
      return List.of(new Call(plural(list, setter), methods.list(request, list, scope)));
    }
    if (element.kind() == ValueKind.STRUCTURE) {
      return structures(list, elements, setter, scope);
    }
    boolean varargs =
        element.kind() != ValueKind.LIST
            && element.kind() != ValueKind.MAP
            && !element.wireType().equals("timestamp")
            && elements.stream().allMatch(request.scalars()::isKnown);
    return varargs
        ? List.of(new Call(setter, constantsOrValues(elements, scope)))
        : List.of(new Call(plural(list, setter), value(list, scope)));
  }

  /** Returns the setter of a whole list, which for newer values of enums takes strings. */
  private String plural(RequestNode list, String setter) {
    boolean known = list.elements().stream().allMatch(request.scalars()::isKnown);
    return known ? setter : list.member().flatMap(each -> each.withStrings()).orElse(setter);
  }

  private List<Code> constantsOrValues(List<RequestNode> elements, MethodScope scope) {
    return elements.stream().map(element -> constantOrValue(element, scope)).toList();
  }

  private Code constantOrValue(RequestNode element, MethodScope scope) {
    return request
        .scalars()
        .constant(element)
        .<Code>map(Text::new)
        .orElseGet(() -> request.scalars().element(element, scope));
  }

  private List<Call> structures(
      RequestNode list, List<RequestNode> elements, String setter, MethodScope scope) {
    StructureDescription structure = elements.get(0).structure();
    Optional<String> adder = list.member().flatMap(each -> each.adder());
    Optional<String> sole = structure.soleScalar();
    if (sole.isPresent() && areKnown(elements, sole.get())) {
      return List.of(new Call(setter, soleValues(elements, sole.get(), scope)));
    }
    Optional<Pair> pair = structure.pair();
    if (adder.isPresent() && pair.isPresent() && arePairs(elements, pair.get())) {
      return elements.stream().map(each -> add(adder.get(), each, pair.get(), scope)).toList();
    }
    if (adder.isPresent()) {
      return elements.stream()
          .map(each -> new Call(adder.get(), request.argument(each, scope)))
          .toList();
    }
    return List.of(new Call(setter, argumentsOf(elements, scope)));
  }

  /** One call takes either lambdas or values. */
  private List<Code> argumentsOf(List<RequestNode> elements, MethodScope scope) {
    return request.areLambdas(elements)
        ? elements.stream().map(each -> request.argument(each, scope)).toList()
        : elements.stream().map(each -> request.value(each, scope)).toList();
  }

  private boolean areKnown(List<RequestNode> elements, String member) {
    return elements.stream()
        .allMatch(each -> each.member(member).filter(request.scalars()::isKnown).isPresent());
  }

  private List<Code> soleValues(List<RequestNode> elements, String member, MethodScope scope) {
    return elements.stream()
        .map(each -> constantOrValue(each.member(member).orElseThrow(), scope))
        .toList();
  }

  private static boolean arePairs(List<RequestNode> elements, Pair pair) {
    return elements.stream()
        .allMatch(
            each -> each.member(pair.key()).isPresent() && each.member(pair.value()).isPresent());
  }

  private Call add(String adder, RequestNode element, Pair pair, MethodScope scope) {
    return new Call(
        adder,
        request.scalars().argument(element.member(pair.key()).orElseThrow(), scope),
        request.scalars().argument(element.member(pair.value()).orElseThrow(), scope));
  }

  /** Returns the expression for a list. */
  Code value(RequestNode list, MethodScope scope) {
    List<RequestNode> elements = list.elements();
    return elements.size() > MAX_ELEMENTS
        ? methods.list(request, list, scope)
        : new Call(
            types.list() + ".of",
            elements.stream().map(each -> request.value(each, scope)).toList());
  }
}
