package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;

/** What ties the way of a deployment to what is deployed. */
public enum DeploymentRule implements Rule {
  /** The first step of a canary deployment is more than half of a variant's fleet. */
  CANARY_SIZE(
      Severity.ERROR,
      "A canary takes at most half of each variant's fleet.",
      "Choose at most 50 percent, or at most half of the instances."),
  /** The steps of a linear deployment are too small or too large for a variant's fleet. */
  LINEAR_STEP_SIZE(
      Severity.ERROR,
      "A linear step takes 10 to 50 percent of each variant's fleet.",
      "Choose 10 to 50 percent, or as many instances."),
  /** The batches of a rolling deployment are too small or too large for a variant's fleet. */
  ROLLING_BATCH_SIZE(
      Severity.ERROR,
      "A rolling batch takes 5 to 50 percent of the variant's fleet.",
      "Choose 5 to 50 percent, or as many instances."),
  /** A rolling deployment of serverless variants. */
  ROLLING_WITH_SERVERLESS(
      Severity.ERROR,
      "There are no instances that could be replaced batch by batch.",
      "Take blueGreenUpdatePolicy, or leave the policy out."),
  /** A rolling deployment of several variants. */
  ROLLING_WITH_SEVERAL_VARIANTS(
      Severity.ERROR,
      "Rolling deployments are for endpoints with one variant.",
      "Take blueGreenUpdatePolicy."),
  /** A guarded deployment on instances for which there are no guardrails. */
  GUARDRAILS_WITH_INFERENTIA_1(
      Severity.WARN,
      "On Inf1 instances there are no guardrails; all traffic is shifted at once.",
      "Take newer instances, or leave the policy out.");

  private final Severity severity;
  private final String why;
  private final String remedy;

  DeploymentRule(Severity severity, String why, String remedy) {
    this.severity = severity;
    this.why = why;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return name();
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String why() {
    return why;
  }

  @Override
  public String remedy() {
    return remedy;
  }

  @Override
  public String source() {
    return "Amazon SageMaker Developer Guide, deployment guardrails";
  }
}
