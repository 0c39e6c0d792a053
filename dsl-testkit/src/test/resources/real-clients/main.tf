variable "config" {
  type    = string
  default = "one"
}

resource "aws_sagemaker_model" "m" {
  name               = "churn"
  execution_role_arn = "arn:aws:iam::123456789012:role/sagemaker"
  primary_container {
    image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/churn:7"
  }
  tags = {
    team = "risk"
  }
}

resource "aws_sagemaker_endpoint_configuration" "c" {
  name = var.config
  production_variants {
    variant_name           = "blue"
    model_name             = aws_sagemaker_model.m.name
    instance_type          = "ml.m5.xlarge"
    initial_instance_count = 1
  }
  tags = {
    team = "risk"
  }
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_sagemaker_endpoint" "e" {
  name                 = "churn"
  endpoint_config_name = aws_sagemaker_endpoint_configuration.c.name
  tags = {
    team = "risk"
  }
}
