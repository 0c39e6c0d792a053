package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.list.ListRequest;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.StringConstraint;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.Resource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists inference components: filtered, sorted, in pages. */
final class ListComponents implements OperationHandler {

  private static final List<String> SORT_KEYS = List.of("CreationTime", "Name", "Status");
  private static final List<String> STATUSES =
      List.of("InService", "Creating", "Updating", "Failed", "Deleting");
  private static final String AFTER = "LastModifiedTimeAfter";
  private static final String BEFORE = "LastModifiedTimeBefore";
  private static final String STATUS = "StatusEquals";
  private static final String ENDPOINT = "EndpointNameEquals";
  private static final String VARIANT = "VariantNameEquals";

  private final Account account;
  private final int pageSize;

  ListComponents(Account account, int pageSize) {
    this.account = account;
    this.pageSize = pageSize;
  }

  @Override
  public Optional<JsonObject> handle(JsonObject request) {
    RequestMembers members = RequestMembers.of(request, known());
    ListRequest list = ListRequest.read(members, pageSize, SORT_KEYS);
    Optional<BigDecimal> modifiedFrom = members.timestamp(AFTER);
    Optional<BigDecimal> modifiedBefore = members.timestamp(BEFORE);
    Optional<String> status = members.choice(STATUS, STATUSES);
    Optional<String> endpoint = members.string(ENDPOINT, StringConstraint.ENTITY_NAME);
    Optional<String> variant = members.string(VARIANT, StringConstraint.ENTITY_NAME);
    members.throwIfInvalid();
    return Optional.of(
        list.page(
            account.components().readChangedSince(list.changedSince(modifiedFrom)),
            component ->
                ListRequest.isWithin(
                        Resource.seconds(component.modifiedMillis()), modifiedFrom, modifiedBefore)
                    && status.map(component.statusText()::equals).orElse(true)
                    && endpoint.map(component.place().endpoint()::equalsIgnoreCase).orElse(true)
                    && variant.map(component.place().variant()::equals).orElse(true),
            "InferenceComponents",
            component -> ComponentDescription.summary(component, account)));
  }

  private static String[] known() {
    return Stream.concat(
            ListRequest.MEMBERS.stream(), Stream.of(AFTER, BEFORE, STATUS, ENDPOINT, VARIANT))
        .toArray(String[]::new);
  }
}
