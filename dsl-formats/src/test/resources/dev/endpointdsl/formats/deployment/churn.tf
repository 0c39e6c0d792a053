variable "image_account" {
  type    = string
  default = "123456789012"
}

variable "image_region" {
  type    = string
  default = "eu-west-1"
}

variable "model_data_url" {
  type    = string
  default = "s3://ml-models/churn/7/model.tar.gz"
}

variable "execution_role_arn" {
  type    = string
  default = "arn:aws:iam::123456789012:role/churn"
}

variable "security_group_ids" {
  type    = list(string)
  default = ["sg-0a1b2c3d"]
}

variable "subnets" {
  type    = list(string)
  default = ["subnet-0a1b2c3d", "subnet-4e5f6a7b"]
}

variable "destination_s3_uri" {
  type    = string
  default = "s3://ml-capture/churn"
}

variable "kms_key_id" {
  type    = string
  default = "arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555"
}

resource "aws_sagemaker_model" "churn-xgb-7" {
  name                     = "churn-xgb-7"
  execution_role_arn       = var.execution_role_arn
  enable_network_isolation = true

  primary_container {
    image          = "${var.image_account}.dkr.ecr.${var.image_region}.amazonaws.com/churn:7"
    mode           = "SingleModel"
    model_data_url = var.model_data_url

    environment = {
      LOG_LEVEL = "info"
    }
  }

  vpc_config {
    security_group_ids = var.security_group_ids
    subnets            = var.subnets
  }

  tags = {
    team = "risk"
  }
}

resource "aws_sagemaker_endpoint_configuration" "churn-2026-11" {
  name        = "churn-2026-11"
  kms_key_arn = var.kms_key_id

  production_variants {
    variant_name           = "blue"
    model_name             = aws_sagemaker_model.churn-xgb-7.name
    initial_instance_count = 2
    instance_type          = "ml.m5.xlarge"
    initial_variant_weight = 1
    enable_ssm_access      = false
  }

  data_capture_config {
    enable_capture              = true
    initial_sampling_percentage = 20
    destination_s3_uri          = var.destination_s3_uri
    kms_key_id                  = var.kms_key_id

    capture_options {
      capture_mode = "Input"
    }
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_sagemaker_endpoint" "churn" {
  name                 = "churn"
  endpoint_config_name = aws_sagemaker_endpoint_configuration.churn-2026-11.name

  tags = {
    team = "risk"
  }
}

resource "aws_appautoscaling_target" "this" {
  service_namespace  = "sagemaker"
  resource_id        = "endpoint/${aws_sagemaker_endpoint.churn.name}/variant/blue"
  scalable_dimension = "sagemaker:variant:DesiredInstanceCount"
  min_capacity       = 2
  max_capacity       = 8
}

resource "aws_appautoscaling_policy" "invocations" {
  name               = "invocations"
  service_namespace  = aws_appautoscaling_target.this.service_namespace
  resource_id        = aws_appautoscaling_target.this.resource_id
  scalable_dimension = aws_appautoscaling_target.this.scalable_dimension
  policy_type        = "TargetTrackingScaling"

  target_tracking_scaling_policy_configuration {
    target_value       = 70
    scale_out_cooldown = 60
    scale_in_cooldown  = 300
    disable_scale_in   = false

    predefined_metric_specification {
      predefined_metric_type = "SageMakerVariantInvocationsPerInstance"
    }
  }
}

resource "aws_appautoscaling_policy" "burst" {
  name               = "burst"
  service_namespace  = aws_appautoscaling_target.this.service_namespace
  resource_id        = aws_appautoscaling_target.this.resource_id
  scalable_dimension = aws_appautoscaling_target.this.scalable_dimension
  policy_type        = "StepScaling"

  step_scaling_policy_configuration {
    adjustment_type = "ChangeInCapacity"
    cooldown        = 60

    step_adjustment {
      metric_interval_lower_bound = 0
      scaling_adjustment          = 2
    }
  }
}

resource "aws_appautoscaling_scheduled_action" "working-day" {
  service_namespace  = aws_appautoscaling_target.this.service_namespace
  schedule           = "cron(0 7 ? * MON-FRI *)"
  timezone           = "Europe/Berlin"
  name               = "working-day"
  resource_id        = aws_appautoscaling_target.this.resource_id
  scalable_dimension = aws_appautoscaling_target.this.scalable_dimension

  scalable_target_action {
    min_capacity = 4
    max_capacity = 8
  }
}

resource "aws_cloudwatch_metric_alarm" "churn-queue" {
  alarm_name          = "churn-queue"
  actions_enabled     = true
  alarm_actions       = [aws_appautoscaling_policy.burst.arn]
  metric_name         = "CPUUtilization"
  namespace           = "/aws/sagemaker/Endpoints"
  statistic           = "Average"
  period              = 60
  evaluation_periods  = 2
  threshold           = 180
  comparison_operator = "GreaterThanThreshold"
  treat_missing_data  = "missing"

  dimensions = {
    EndpointName = "churn"
    VariantName  = "blue"
  }
}
