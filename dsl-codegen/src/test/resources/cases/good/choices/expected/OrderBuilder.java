package example.choices;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.StagedBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Implements all stages of the builder of a {@link Order}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class OrderBuilder extends StagedBuilder implements Order.NeedsNumber,
    Order.NeedsCardNumberOrInvoiceAddress,
    Order.CompleteCard.NeedsCardHolder,
    Order.CompleteCard,
    Order.CompleteInvoice,
    Order.Builder {
  static final OrderBuilder FIRST = new OrderBuilder();

  @Nullable Integer number;

  @Nullable String cardNumber;

  @Nullable String cardHolder;

  @Nullable String invoiceAddress;

  @Nullable Boolean express;

  @Nullable Float points;

  @Nullable String priority;

  @Nullable Wrapping wrapping;

  @Nullable Insurance insurance;

  @Nullable String note;

  List<Suppression> suppressions = List.of();

  OrderBuilder() {
    super(false);
  }

  OrderBuilder(Order value) {
    super(true);
    this.number = value.number;
    this.cardNumber = value.cardNumber;
    this.cardHolder = value.cardHolder;
    this.invoiceAddress = value.invoiceAddress;
    this.express = value.express;
    this.points = value.points;
    this.priority = value.priority;
    this.wrapping = value.wrapping;
    this.insurance = value.insurance;
    this.note = value.note;
    this.suppressions = value.suppressions();
  }

  @Override
  public OrderBuilder suppress(Rule rule, String reason) {
    requireUnbuilt();
    this.suppressions = BuilderSupport.append(this.suppressions, new Suppression(rule, reason));
    return this;
  }

  @Override
  public OrderBuilder number(int number) {
    if (isStage()) {
      return fork().number(number);
    }
    this.number = number;
    settle(false);
    return this;
  }

  @Override
  public OrderBuilder cardNumber(String cardNumber) {
    if (isStage()) {
      return fork().cardNumber(cardNumber);
    }
    this.cardNumber = requireGiven(cardNumber, "cardNumber");
    settle(false);
    return this;
  }

  @Override
  public Order.Builder cardNumber(Optional<String> cardNumber) {
    requireUnbuilt();
    this.cardNumber = orNull(cardNumber, "cardNumber");
    return this;
  }

  @Override
  public Order.Builder clearCardNumber() {
    requireUnbuilt();
    this.cardNumber = null;
    return this;
  }

  @Override
  public OrderBuilder cardHolder(String cardHolder) {
    if (isStage()) {
      return fork().cardHolder(cardHolder);
    }
    this.cardHolder = requireGiven(cardHolder, "cardHolder");
    settle(true);
    return this;
  }

  @Override
  public Order.Builder cardHolder(Optional<String> cardHolder) {
    requireUnbuilt();
    this.cardHolder = orNull(cardHolder, "cardHolder");
    return this;
  }

  @Override
  public Order.Builder clearCardHolder() {
    requireUnbuilt();
    this.cardHolder = null;
    return this;
  }

  @Override
  public OrderBuilder invoiceAddress(String invoiceAddress) {
    if (isStage()) {
      return fork().invoiceAddress(invoiceAddress);
    }
    this.invoiceAddress = requireGiven(invoiceAddress, "invoiceAddress");
    settle(true);
    return this;
  }

  @Override
  public Order.Builder invoiceAddress(Optional<String> invoiceAddress) {
    requireUnbuilt();
    this.invoiceAddress = orNull(invoiceAddress, "invoiceAddress");
    return this;
  }

  @Override
  public Order.Builder clearInvoiceAddress() {
    requireUnbuilt();
    this.invoiceAddress = null;
    return this;
  }

  @Override
  public OrderBuilder express(boolean express) {
    requireUnbuilt();
    this.express = express;
    return this;
  }

  @Override
  public OrderBuilder express(Optional<Boolean> express) {
    requireUnbuilt();
    this.express = orNull(express, "express");
    return this;
  }

  @Override
  public Order.Builder clearExpress() {
    requireUnbuilt();
    this.express = null;
    return this;
  }

  @Override
  public OrderBuilder points(double points) {
    requireUnbuilt();
    this.points = BuilderSupport.toFloat(points);
    return this;
  }

  @Override
  public OrderBuilder points(Optional<Double> points) {
    requireUnbuilt();
    this.points = floatOrNull(points, "points");
    return this;
  }

  @Override
  public Order.Builder clearPoints() {
    requireUnbuilt();
    this.points = null;
    return this;
  }

  @Override
  public OrderBuilder priority(String priority) {
    requireUnbuilt();
    this.priority = requireGiven(priority, "priority");
    return this;
  }

  @Override
  public OrderBuilder priority(Optional<String> priority) {
    requireUnbuilt();
    this.priority = orNull(priority, "priority");
    return this;
  }

  @Override
  public Order.Builder clearPriority() {
    requireUnbuilt();
    this.priority = null;
    return this;
  }

  @Override
  public OrderBuilder wrapping(Wrapping wrapping) {
    requireUnbuilt();
    this.wrapping = requireGiven(wrapping, "wrapping");
    return this;
  }

  @Override
  public OrderBuilder wrapping(
      Function<? super Wrapping.Builder, ? extends Wrapping.Builder> wrapping) {
    requireUnbuilt();
    this.wrapping = complete(wrapping, Wrapping.builder(), "wrapping").build();
    return this;
  }

  @Override
  public OrderBuilder wrapping(Optional<Wrapping> wrapping) {
    requireUnbuilt();
    this.wrapping = orNull(wrapping, "wrapping");
    return this;
  }

  @Override
  public Order.Builder clearWrapping() {
    requireUnbuilt();
    this.wrapping = null;
    return this;
  }

  @Override
  public OrderBuilder insurance(Insurance insurance) {
    requireUnbuilt();
    this.insurance = requireGiven(insurance, "insurance");
    return this;
  }

  @Override
  public OrderBuilder insurance(
      Function<? super Insurance.Builder, ? extends Insurance.Builder> insurance) {
    requireUnbuilt();
    this.insurance = complete(insurance, Insurance.builder(), "insurance").build();
    return this;
  }

  @Override
  public OrderBuilder insurance(Optional<Insurance> insurance) {
    requireUnbuilt();
    this.insurance = orNull(insurance, "insurance");
    return this;
  }

  @Override
  public Order.Builder clearInsurance() {
    requireUnbuilt();
    this.insurance = null;
    return this;
  }

  @Override
  public OrderBuilder note(String note) {
    requireUnbuilt();
    this.note = requireGiven(note, "note");
    return this;
  }

  @Override
  public OrderBuilder note(Optional<String> note) {
    requireUnbuilt();
    this.note = orNull(note, "note");
    return this;
  }

  @Override
  public Order.Builder clearNote() {
    requireUnbuilt();
    this.note = null;
    return this;
  }

  /** Returns a copy of this stage for one call to change. */
  private OrderBuilder fork() {
    OrderBuilder copy = new OrderBuilder();
    copy.number = this.number;
    copy.cardNumber = this.cardNumber;
    copy.cardHolder = this.cardHolder;
    copy.invoiceAddress = this.invoiceAddress;
    copy.open();
    return copy;
  }

  @Override
  public OrderBuilder applyMutation(Consumer<? super Order.Complete> mutator) {
    requireUnbuilt();
    mutator.accept(this);
    return this;
  }

  @Override
  public <T> OrderBuilder ifNotNull(@Nullable T value,
      BiConsumer<? super Order.Builder, ? super T> setter) {
    requireUnbuilt();
    if (value != null) {
      setter.accept(this, value);
    }
    return this;
  }

  @Override
  public Order build() {
    return checked(Severity.ERROR);
  }

  @Override
  public Order buildRefusingWarnings() {
    return checked(Severity.WARN);
  }

  /** Returns the value, unless it has a violation of a severity or above. */
  private Order checked(Severity refused) {
    requireUnbuilt();
    Order value = unchecked();
    InvalidConfigException.throwIfInvalid("Order", value.violations(), refused);
    markBuilt();
    return value;
  }

  /** Returns the value without checking it, as readers need it. */
  Order unchecked() {
    return new Order(this);
  }
}
