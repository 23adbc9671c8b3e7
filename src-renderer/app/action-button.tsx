import { Button, type ButtonProps } from '../ui/button.tsx';
import { type KeyId, bindingOf } from './key-bindings.ts';
import { writeCombo } from './key-combo.ts';
import { useTexts } from './texts/texts.ts';
import { useKey } from './use-key.ts';

export interface ActionButtonProps extends Omit<ButtonProps, 'keyLabel' | 'children' | 'onPress'> {
  readonly action: KeyId;
  readonly onAct: () => void;
  /** The registry's words unless the act reads better here: `Take payment`. */
  readonly children?: ButtonProps['children'];
}

/** A button and its key as one: label and key come from the registry, and both do the same. */
export function ActionButton({ action, onAct, children, ...rest }: ActionButtonProps) {
  const texts = useTexts();
  const binding = bindingOf(action);
  const isEnabled = !rest.isDisabled && !rest.isBusy;
  useKey(action, onAct, isEnabled);
  return (
    <Button {...rest} onPress={onAct} keyLabel={writeCombo(binding.keys[0] ?? '')}>
      {children ?? binding.label(texts)}
    </Button>
  );
}
