import dev.endpointdsl.autoscaling.ScalableDimension;
import dev.endpointdsl.autoscaling.ScheduledAction;
import dev.endpointdsl.autoscaling.ServiceNamespace;

/** A character that a name must not have. */
class ActionNameWithColon {
  ScheduledAction action() {
    return ScheduledAction.builder()
        .serviceNamespace(ServiceNamespace.SAGEMAKER)
        .scheduledActionName("morning: 8")
//                           ^
// error: [EndpointDsl:Pattern] scheduledActionName: "morning: 8" does not match [^ \u0000-\u001F\u007F-\u009F:/|\u2028\u2029]([^\u0000-\u001F\u007F-\u009F:/|\u2028\u2029]*[^ \u0000-\u001F\u007F-\u009F:/|\u2028\u2029])?; it contains ":"
        .resourceId("endpoint/churn/variant/blue")
        .scalableDimension(ScalableDimension.SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT)
        .schedule("cron(0 8 ? * MON-FRI *)")
        .scalableTargetAction(a -> a.minCapacity(4).maxCapacity(8))
        .build();
  }
}
// rule: PATTERN
