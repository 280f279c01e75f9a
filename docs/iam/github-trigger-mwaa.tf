# The role in which a GitHub repository triggers DAGs of one Amazon MWAA environment.

terraform {
  required_version = ">= 1.3"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

variable "github_repository" {
  description = "Owner and name of the repository, such as my-org/my-repo."
  type        = string
}

variable "github_subjects" {
  description = "Who in the repository may assume the role: a branch, a GitHub environment (environment:production) or tags (ref:refs/tags/v*)."
  type        = list(string)
  default     = ["ref:refs/heads/main"]

  validation {
    condition     = alltrue([for subject in var.github_subjects : !startswith(subject, "*")])
    error_message = "Name branches, tags or environments; a pattern for everything is not accepted."
  }
}

variable "mwaa_environment" {
  description = "Name of the MWAA environment in the provider's region and account."
  type        = string
}

variable "airflow_role" {
  description = "The Airflow role in which the action acts."
  type        = string
  default     = "User"
}

variable "oidc_provider_arn" {
  description = "ARN of the account's identity provider for token.actions.githubusercontent.com."
  type        = string
}

variable "allow_web_session" {
  description = "Whether the transport web-session may be used, which takes over for long ids and large answers."
  type        = bool
  default     = true
}

variable "allow_cli" {
  description = "Whether the transport cli may be used. It acts with full power in Airflow, so only Airflow before 2.4.3 should need it."
  type        = bool
  default     = false
}

variable "allow_task_logs" {
  description = "Whether task logs may be read from CloudWatch Logs, which the transport cli needs to show them."
  type        = bool
  default     = false
}

data "aws_partition" "current" {}
data "aws_region" "current" {}
data "aws_caller_identity" "current" {}

locals {
  partition = data.aws_partition.current.partition
  where     = "${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}"

  airflow_role_arn = "arn:${local.partition}:airflow:${local.where}:role/${var.mwaa_environment}/${var.airflow_role}"
  environment_arn  = "arn:${local.partition}:airflow:${local.where}:environment/${var.mwaa_environment}"
  task_logs_arn    = "arn:${local.partition}:logs:${local.where}:log-group:airflow-${var.mwaa_environment}-Task:*"
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = [var.oidc_provider_arn]
    }

    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:aud"
      values   = ["sts.amazonaws.com"]
    }

    condition {
      test     = "StringLike"
      variable = "token.actions.githubusercontent.com:sub"
      values   = [for subject in var.github_subjects : "repo:${var.github_repository}:${subject}"]
    }
  }
}

data "aws_iam_policy_document" "permissions" {
  statement {
    actions = concat(
      ["airflow:InvokeRestApi"],
      var.allow_web_session ? ["airflow:CreateWebLoginToken"] : [],
    )
    resources = [local.airflow_role_arn]
  }

  statement {
    actions = concat(
      ["airflow:GetEnvironment"],
      var.allow_cli ? ["airflow:CreateCliToken"] : [],
    )
    resources = [local.environment_arn]
  }

  dynamic "statement" {
    for_each = var.allow_task_logs ? [1] : []

    content {
      actions   = ["logs:GetLogEvents"]
      resources = [local.task_logs_arn]
    }
  }
}

resource "aws_iam_role" "this" {
  name_prefix          = "github-trigger-mwaa-"
  description          = "Triggers DAGs of ${var.mwaa_environment} for ${var.github_repository}"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  max_session_duration = 3600
}

resource "aws_iam_role_policy" "this" {
  name   = "trigger-mwaa-dag"
  role   = aws_iam_role.this.id
  policy = data.aws_iam_policy_document.permissions.json
}

output "role_arn" {
  description = "The value of the input role-to-assume."
  value       = aws_iam_role.this.arn
}
