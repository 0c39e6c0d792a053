package dev.endpointdsl.checker;

import com.sun.source.util.TreePath;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.support.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Checks the arguments of one call, each by itself. */
final class ArgumentCheck {

  private final Constants constants;
  private final Listings listings;

  ArgumentCheck(Constants constants, Listings listings) {
    this.constants = constants;
    this.listings = listings;
  }

  void check(Call call, Consumer<Finding> findings) {
    List<List<Constraint>> parameters = call.facts().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (!parameters.get(i).isEmpty()) {
        check(call, i, findings);
      }
    }
  }

  private void check(Call call, int parameter, Consumer<Finding> findings) {
    List<Constraint> constraints = call.facts().parameters().get(parameter);
    TypeMirror type = call.parameter(parameter).asType();
    if (call.facts().containers().get(parameter)) {
      listings
          .of(call, parameter)
          .ifPresent(listing -> container(call, parameter, listing, findings));
    } else {
      call.argumentOf(parameter)
          .ifPresent(path -> value(call.name(), path, type, constraints, findings));
    }
  }

  private void value(
      String member,
      TreePath path,
      TypeMirror type,
      List<Constraint> constraints,
      Consumer<Finding> findings) {
    constants
        .of(path)
        .map(value -> Numbers.convert(value, type))
        .flatMap(value -> firstProblem(constraints, value))
        .ifPresent(problem -> findings.accept(new Finding(path, member, problem)));
  }

  private static Optional<Problem> firstProblem(List<Constraint> constraints, Object value) {
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.OfValue ofValue) {
        Optional<Problem> problem = ValueChecks.of(ofValue, value);
        if (problem.isPresent()) {
          return problem;
        }
      }
    }
    return Optional.empty();
  }

  private void container(Call call, int parameter, Listing listing, Consumer<Finding> findings) {
    List<Constraint> constraints = call.facts().parameters().get(parameter);
    Optional<Finding> size =
        constraints.stream()
            .filter(Constraint.Size.class::isInstance)
            .flatMap(c -> size((Constraint.Size) c, call, parameter, listing).stream())
            .findFirst();
    if (size.isPresent()) {
      findings.accept(size.get());
      return;
    }
    if (constraints.stream().anyMatch(Constraint.UniqueItems.class::isInstance)) {
      repeated(call, listing).ifPresent(findings);
    }
    TypeMirror element = elementType(call, parameter);
    for (TreePath path : ownElements(call, parameter, listing)) {
      value(call.name(), path, element, constraints, findings);
    }
  }

  /** Those of the parameter in front are checked as that one's. */
  private static List<TreePath> ownElements(Call call, int parameter, Listing listing) {
    List<TreePath> all = listing.elements();
    return call.continuesAt(parameter)
        ? all.subList(call.argumentsOf(parameter - 1).size(), all.size())
        : all;
  }

  private static TypeMirror elementType(Call call, int parameter) {
    TypeMirror type = call.parameter(parameter).asType();
    return type instanceof ArrayType array ? array.getComponentType() : type;
  }

  private static Optional<Finding> size(
      Constraint.Size size, Call call, int parameter, Listing listing) {
    if (listing.size() >= size.min() && listing.size() <= size.max()) {
      return Optional.empty();
    }
    String text = Problems.count(listing.size(), size.min(), size.max(), "element");
    return Optional.of(
        new Finding(sizePlace(size, call, parameter, listing), call.name(), Problem.size(text)));
  }

  /** The first element too many, where there is one among the arguments. */
  private static TreePath sizePlace(
      Constraint.Size size, Call call, int parameter, Listing listing) {
    List<TreePath> arguments = call.argumentsOf(parameter);
    boolean tooMany = listing.size() > size.max() && listing.elements().size() == listing.size();
    if (tooMany && arguments.contains(listing.elements().get((int) size.max()))) {
      return listing.elements().get((int) size.max());
    }
    return arguments.isEmpty() ? call.place() : arguments.get(0);
  }

  private Optional<Finding> repeated(Call call, Listing listing) {
    Map<Object, Integer> seen = new HashMap<>();
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < listing.elements().size() && found.isEmpty(); i++) {
      TreePath path = listing.elements().get(i);
      int index = i;
      constants
          .of(path)
          .map(value -> seen.putIfAbsent(value, index))
          .ifPresent(first -> found.add(new Finding(path, call.name(), repeats(first))));
    }
    return found.stream().findFirst();
  }

  private static Problem repeats(int first) {
    return Problem.of("UniqueItems", ShapeRule.UNIQUE_ITEMS, Problems.repeated(first));
  }
}
