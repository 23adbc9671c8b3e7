import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import { useWords } from './words.ts';
import sheet from './dialog.module.css';

const c = classes(sheet);

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  readonly onClose: () => void;
  /** True once money has been entered: Esc then asks before it drops the work. */
  readonly hasWork?: boolean;
  readonly size?: 'small' | 'normal' | 'wide';
  readonly isAlert?: boolean;
}

/** Mount it to open it. Focus is held inside and goes back to where it was. */
export function Dialog(props: DialogProps) {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const leave = () => (props.hasWork && !isAsking ? setAsking(true) : props.onClose());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    if (isAsking) setAsking(false);
    else leave();
  };
  return (
    <ModalOverlay className={c('veil')} isOpen isKeyboardDismissDisabled onOpenChange={(isOpen) => !isOpen && leave()}>
      <Modal className={c('modal', props.size ?? 'normal')} data-modal="">
        <AriaDialog role={props.isAlert ? 'alertdialog' : 'dialog'} className={c('dialog')}>
          <div role="presentation" className={c('inside')} onKeyDown={onKeyDown}>
            <Heading slot="title" className={c('title')}>
              {props.title}
            </Heading>
            <div className={c('body')}>{props.children}</div>
            {isAsking ? (
              <div className={c('asking')} role="alert">
                <p>
                  <strong>{words.dropWorkTitle}</strong> {words.dropWorkSays}
                </p>
                <div className={c('actions')}>
                  <Button look="main" autoFocus onPress={() => setAsking(false)} keyLabel="Esc">
                    {words.keepWorking}
                  </Button>
                  <Button look="stop" onPress={props.onClose}>
                    {words.dropWork}
                  </Button>
                </div>
              </div>
            ) : (
              <div className={c('actions', 'foot')}>{props.actions}</div>
            )}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The act in its own words, never just "OK": `Submit the count`. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly cancel?: string;
  readonly isStop?: boolean;
  readonly isBusy?: boolean;
}

/** A yes that is meant: Enter confirms, except where the act destroys; there the focus starts on the way back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const words = useWords();
  const isStop = props.isStop ?? false;
  return (
    <Dialog
      title={props.title}
      onClose={props.onClose}
      size="small"
      isAlert
      actions={
        <>
          <Button onPress={props.onClose} autoFocus={isStop} keyLabel="Esc">
            {props.cancel ?? words.cancel}
          </Button>
          <Button
            look={isStop ? 'stop' : 'main'}
            autoFocus={!isStop}
            onPress={props.onConfirm}
            isBusy={props.isBusy ?? false}
            keyLabel={isStop ? undefined : 'Enter'}
          >
            {props.confirm}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
}
