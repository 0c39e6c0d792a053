package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.formats.javasource.BuilderPlan.Step;
import dev.endpointdsl.formats.javasource.Code.Call;
import dev.endpointdsl.formats.javasource.Code.Chain;
import dev.endpointdsl.formats.javasource.Code.Commented;
import dev.endpointdsl.formats.javasource.Code.Lambda;
import dev.endpointdsl.formats.javasource.Code.Text;
import dev.endpointdsl.formats.request.RequestNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes structures as chains of their builders' calls. */
final class RequestCode {

  private final ScalarCode scalars;
  private final TypeText types;
  private final ListCalls lists;
  private final MapCalls maps;
  private final Function<RequestNode, List<String>> warnings;

  /**
   * Creates the code of a request.
   *
   * @param warnings returns the warnings about a member and all below it
   */
  RequestCode(
      ScalarCode scalars,
      TypeText types,
      ElementMethods methods,
      Function<RequestNode, List<String>> warnings) {
    this.scalars = scalars;
    this.types = types;
    this.lists = new ListCalls(this, types, methods);
    this.maps = new MapCalls(this, types, methods);
    this.warnings = warnings;
  }

  ScalarCode scalars() {
    return scalars;
  }

  /** Returns the calls that set a member. */
  List<Call> calls(RequestNode member, MethodScope scope) {
    String setter = member.member().orElseThrow().javaName();
    if (member.placeholder().isPresent()) {
      return lists.placeholder(member, setter, scope);
    }
    return switch (member.kind()) {
      case STRUCTURE -> List.of(new Call(setter, argument(member, scope)));
      case LIST -> lists.calls(member, setter, scope);
      case MAP -> maps.calls(member, setter, scope);
      default -> List.of(new Call(setter, scalars.argument(member, scope)));
    };
  }

  /** Returns a structure as the argument of a setter: a lambda, unless it must be edited. */
  Code argument(RequestNode structure, MethodScope scope) {
    if (structure.structure().isUnion()) {
      return union(structure, scope);
    }
    BuilderPlan plan = plan(structure);
    if (!plan.edits().isEmpty()) {
      return edited(structure, plan, scope);
    }
    String parameter = scope.begin(structure.structure().javaName());
    List<Call> calls = steps(plan, scope);
    scope.end();
    return new Lambda(parameter, calls);
  }

  /** Checks whether lambdas can build all elements of a list. */
  boolean areLambdas(List<RequestNode> structures) {
    return structures.stream()
        .allMatch(each -> !each.structure().isUnion() && plan(each).edits().isEmpty());
  }

  /** Returns the expression for a value of the type that is stored. */
  Code value(RequestNode node, MethodScope scope) {
    if (node.placeholder().isPresent()) {
      return scalars.element(node, scope);
    }
    return switch (node.kind()) {
      case STRUCTURE -> node.structure().isUnion() ? union(node, scope) : built(node, scope);
      case LIST -> lists.value(node, scope);
      case MAP -> maps.value(node, scope);
      default -> scalars.element(node, scope);
    };
  }

  private Code built(RequestNode structure, MethodScope scope) {
    BuilderPlan plan = plan(structure);
    return plan.edits().isEmpty()
        ? chain(structure, plan, false, scope)
        : edited(structure, plan, scope);
  }

  private Code edited(RequestNode structure, BuilderPlan plan, MethodScope scope) {
    return new Commented(reasons(plan), chain(structure, plan, false, scope));
  }

  private List<String> reasons(BuilderPlan plan) {
    List<String> reasons = new ArrayList<>();
    for (RequestNode edit : plan.edits()) {
      List<String> found = warnings.apply(edit);
      reasons.addAll(
          found.isEmpty()
              ? List.of("The stages of the builder do not offer " + edit.name() + " here.")
              : found);
    }
    return reasons;
  }

  /** Returns the statement's expression for the request itself. */
  Code root(RequestNode request, MethodScope scope) {
    return chain(request, plan(request), true, scope);
  }

  /** Returns why the request itself is edited. */
  List<String> rootReasons(RequestNode request) {
    return reasons(plan(request));
  }

  private Code chain(
      RequestNode structure, BuilderPlan plan, boolean isStatement, MethodScope scope) {
    List<Call> calls = new ArrayList<>(steps(plan, scope));
    calls.add(new Call("build"));
    if (!plan.edits().isEmpty()) {
      calls.add(new Call("toBuilder"));
      plan.edits().forEach(edit -> calls.addAll(calls(edit, scope)));
      calls.add(new Call("build"));
    }
    String type = types.ofDsl(structure.structure().javaName());
    return new Chain(new Text(type + ".builder()"), calls, isStatement);
  }

  private List<Call> steps(BuilderPlan plan, MethodScope scope) {
    List<Call> calls = new ArrayList<>();
    for (Step step : plan.steps()) {
      if (step.member().isPresent()) {
        calls.addAll(calls(step.member().get(), scope));
      } else {
        calls.add(new Call(step.method()));
      }
    }
    return calls;
  }

  private Code union(RequestNode union, MethodScope scope) {
    RequestNode member = union.members().get(0);
    String javaName = member.member().orElseThrow().javaName();
    String bare = javaName.replaceAll("^_|_$", "");
    String factory = "from" + bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    Code argument =
        switch (member.kind()) {
          case STRUCTURE -> argument(member, scope);
          case LIST, MAP -> value(member, scope);
          default -> scalars.argument(member, scope);
        };
    return new Call(types.ofDsl(union.structure().javaName()) + "." + factory, argument);
  }

  private static BuilderPlan plan(RequestNode structure) {
    return BuilderPlanner.plan(structure).orElseThrow();
  }
}
