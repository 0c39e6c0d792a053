package dev.endpointdsl.checker.check;

import com.sun.source.util.TreePath;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.checker.chain.Call;
import dev.endpointdsl.checker.constant.ConditionalResults;
import dev.endpointdsl.checker.constant.ConstantEvaluator;
import dev.endpointdsl.checker.constant.Numbers;
import dev.endpointdsl.checker.constraint.Constraint;
import dev.endpointdsl.checker.constraint.Finding;
import dev.endpointdsl.checker.constraint.ParameterConstraints;
import dev.endpointdsl.checker.constraint.Problem;
import dev.endpointdsl.message.ViolationMessages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks the arguments of one call, each by itself. */
public final class ArgumentCheck {

  private static final String KEY = ".key";
  private static final String VALUE = ".value";

  private final ConstantEvaluator constants;
  private final ConditionalResults alternatives;
  private final CollectionLiteralReader listings;

  public ArgumentCheck(ConstantEvaluator constants, CollectionLiteralReader listings) {
    this.constants = constants;
    this.alternatives = new ConditionalResults(constants);
    this.listings = listings;
  }

  void check(Call call, Consumer<Finding> findings) {
    List<ParameterConstraints> parameters = call.facts().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      ParameterConstraints parameter = parameters.get(i);
      if (parameter.isContainer()) {
        container(call, i, findings);
      } else if (!parameter.ofValues().isEmpty()) {
        TreePath only = call.argument(i);
        if (only != null) {
          value(call, i, only, findings);
        }
      }
    }
  }

  /** Of what takes a key and a value, each is told from the other. */
  private static String member(Call call, int index) {
    List<ParameterConstraints> parameters = call.facts().parameters();
    boolean pair =
        call.facts().addsTo().isPresent()
            && !call.method().isVarArgs()
            && !parameters.get(index).isContainer()
            && parameters.size() == 2;
    return pair ? call.name() + (index == 0 ? KEY : VALUE) : call.name();
  }

  private void value(Call call, int index, TreePath path, Consumer<Finding> findings) {
    Optional<Object> constant = constants.of(path);
    if (constant.isPresent()) {
      Problem problem = problem(call.facts().parameters().get(index), constant.get());
      if (problem != null) {
        findings.accept(new Finding(path, member(call, index), problem));
      }
    } else {
      for (TreePath one : alternatives.of(path)) {
        value(call, index, one, findings);
      }
    }
  }

  private static @Nullable Problem problem(ParameterConstraints parameter, Object constant) {
    Object value = Numbers.convert(constant, parameter.kind());
    return new ValueChecks(parameter.isSensitive()).first(parameter.ofValues(), value);
  }

  private void entries(
      Call call, Constraint.OfEntries all, CollectionLiteral listing, Consumer<Finding> findings) {
    boolean isKey = all instanceof Constraint.EachKey;
    String member = call.name() + (isKey ? KEY : VALUE);
    Constraint.EachOf each = all.each();
    for (CollectionLiteral.Entry entry : listing.entries()) {
      TreePath path = isKey ? entry.key() : entry.value();
      Optional<Object> value = constants.of(path);
      Problem problem =
          value.isEmpty()
              ? null
              : new ValueChecks(each.isSensitive()).first(each.constraints(), value.get());
      if (problem != null) {
        findings.accept(new Finding(path, member, problem));
      }
    }
  }

  private void container(Call call, int index, Consumer<Finding> findings) {
    ParameterConstraints parameter = call.facts().parameters().get(index);
    CollectionLiteral listing =
        parameter.constraints().isEmpty() ? null : listings.of(call, index).orElse(null);
    if (listing != null) {
      container(call, index, listing, findings);
    }
  }

  /** Of a container that is too large, the elements are looked at that it may have. */
  private void container(
      Call call, int index, CollectionLiteral listing, Consumer<Finding> findings) {
    ParameterConstraints parameter = call.facts().parameters().get(index);
    CollectionLiteral looked = listing;
    for (Constraint constraint : parameter.constraints()) {
      if (constraint instanceof Constraint.Size size) {
        Finding finding = size(size, call, index, listing);
        if (finding != null) {
          findings.accept(finding);
        }
        looked = looked.first(size.max());
      }
    }
    elements(call, index, looked, findings);
  }

  private void elements(
      Call call, int index, CollectionLiteral listing, Consumer<Finding> findings) {
    ParameterConstraints parameter = call.facts().parameters().get(index);
    for (Constraint constraint : parameter.constraints()) {
      if (constraint instanceof Constraint.UniqueItems) {
        repeated(call, listing, findings);
      }
    }
    if (!parameter.ofValues().isEmpty()) {
      for (TreePath element : ownElements(call, index, listing)) {
        value(call, index, element, findings);
      }
    }
    for (Constraint constraint : parameter.constraints()) {
      if (constraint instanceof Constraint.OfEntries each) {
        entries(call, each, listing, findings);
      }
    }
  }

  /** Those of the parameter in front are checked as that one's. */
  private static List<TreePath> ownElements(Call call, int parameter, CollectionLiteral listing) {
    List<TreePath> all = listing.elements();
    return call.continuesAt(parameter)
        ? all.subList(Math.min(call.argumentsOf(parameter - 1).size(), all.size()), all.size())
        : all;
  }

  private static @Nullable Finding size(
      Constraint.Size size, Call call, int parameter, CollectionLiteral listing) {
    if (listing.size() >= size.min() && listing.size() <= size.max()) {
      return null;
    }
    String text = ViolationMessages.count(listing.size(), size.min(), size.max(), "element");
    return new Finding(sizePlace(size, call, parameter, listing), call.name(), Problem.size(text));
  }

  /** The first element too many, where there is one among the arguments. */
  private static TreePath sizePlace(
      Constraint.Size size, Call call, int parameter, CollectionLiteral listing) {
    List<TreePath> arguments = call.argumentsOf(parameter);
    boolean tooMany = listing.size() > size.max() && listing.elements().size() == listing.size();
    if (tooMany) {
      TreePath first = listing.elements().get((int) size.max());
      if (arguments.stream().anyMatch(argument -> argument.getLeaf() == first.getLeaf())) {
        return first;
      }
    }
    return arguments.isEmpty() ? call.place() : arguments.get(0);
  }

  private void repeated(Call call, CollectionLiteral listing, Consumer<Finding> findings) {
    Map<Object, Integer> seen = new HashMap<>();
    for (int i = 0; i < listing.elements().size(); i++) {
      TreePath path = listing.elements().get(i);
      Optional<Object> value = constants.of(path);
      Integer first = value.isEmpty() ? null : seen.putIfAbsent(value.get(), i);
      if (first != null) {
        findings.accept(new Finding(path, call.name(), repeats(first)));
        return;
      }
    }
  }

  private static Problem repeats(int first) {
    return Problem.of("UniqueItems", ShapeRule.UNIQUE_ITEMS, ViolationMessages.repeated(first));
  }
}
